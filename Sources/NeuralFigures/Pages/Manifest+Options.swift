extension Manifest {
  /// The options that pictures were drawn with, as the command line spells them.
  struct Options: Codable, Equatable {
    let canvas: String
    let language: String
    let scale: Double
    let theme: String
  }
}

extension Manifest.Options {
  /// The options of a command.
  init(_ options: DrawingOptions) {
    self.init(
      canvas: options.canvas.rawValue, language: options.language.tag, scale: options.scale,
      theme: options.theme.rawValue)
  }
}
