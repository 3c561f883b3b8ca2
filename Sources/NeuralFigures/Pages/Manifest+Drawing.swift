import Plotting

extension Manifest {
  /// The options that pictures were drawn with, as the command line spells them.
  struct Options: Codable, Equatable {
    let canvas: String
    let language: String
    let scale: Double
    let theme: String
  }

  /// What files were drawn with.
  struct Environment: Codable, Equatable {
    let cairo: String
    let freeType: String
    let fonts: [Font]

    /// A face.
    struct Font: Codable, Equatable {
      let name: String
      let version: String
    }

    init(_ environment: DrawingEnvironment) {
      cairo = environment.cairo
      freeType = environment.freeType
      fonts = environment.fonts.map { Font(name: $0.name, version: $0.version) }
    }

    /// The same as a value of the library that draws.
    var drawingEnvironment: DrawingEnvironment {
      DrawingEnvironment(
        cairo: cairo, freeType: freeType,
        fonts: fonts.map { DrawingEnvironment.Font(name: $0.name, version: $0.version) })
    }

    private enum CodingKeys: String, CodingKey {
      case cairo, fonts
      case freeType = "freetype"
    }
  }
}

extension Manifest.Options {
  /// The options of a command.
  init(_ options: DrawingOptions) {
    self.init(
      canvas: options.canvas.rawValue, language: options.language.rawValue, scale: options.scale,
      theme: options.theme.rawValue)
  }
}
