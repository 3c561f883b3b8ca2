/// The family of the built-in themes.
enum DejaVuSans {
  static let name = "DejaVu Sans"

  /// The packages of Debian and Ubuntu that hold the faces of these styles; of all unless given.
  static func packages(with styles: [String]? = nil) -> [String] {
    Set((styles ?? Array(packages.keys)).compactMap { packages[$0] }).sorted()
  }

  private static let packages = [
    "Book": "fonts-dejavu-core", "Bold": "fonts-dejavu-core",
    "Oblique": "fonts-dejavu-extra", "Bold Oblique": "fonts-dejavu-extra",
  ]
}
