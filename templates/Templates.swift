/// The templates in this folder.
///
///     Templates.byFileName["embed.md.mustache"]
public enum Templates {
  /// The texts of the templates by file name.
  public static let byFileName: [String: String] = EmbeddedTexts.byFileName
}
