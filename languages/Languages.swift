/// The files of languages in this folder.
///
///     Languages.byFileName["zh-Hans.json"]
public enum Languages {
  /// The texts of the files by file name.
  public static let byFileName: [String: String] = EmbeddedTexts.byFileName
}
