import Plotting

extension Manifest {
  /// A page that was made from the figures.
  struct Page: Codable, Equatable {
    /// The path from the folder of the manifest.
    let path: String
    /// The digest of the file's bytes.
    let content: String

    init(_ page: PageFile) {
      path = page.path
      content = ContentDigest(of: page.bytes).description
    }
  }
}
