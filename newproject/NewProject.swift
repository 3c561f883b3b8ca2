/// The files of a new project, of which `neural-figures new` writes a folder.
///
///     NewProject.byFileName["figures.yaml"]
public enum NewProject {
  /// The texts of the files by file name.
  public static let byFileName: [String: String] = EmbeddedTexts.byFileName
}
