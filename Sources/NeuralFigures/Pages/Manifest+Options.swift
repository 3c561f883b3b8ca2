import Article
import Plotting

extension Manifest {
  /// The options that pictures were drawn with, as the command line spells them.
  struct Options: Codable, Equatable {
    let canvas: String
    let language: String
    /// The scale of the PNGs with plain names.
    var scale: Double
    var svgText = SVGOptions.Text.outlines.rawValue
    let theme: String
  }
}

extension Manifest.Options {
  /// Reads options; manifests from before SVGs could hold text do not name its form.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      canvas: try values.decode(String.self, forKey: .canvas),
      language: try values.decode(String.self, forKey: .language),
      scale: try values.decode(Double.self, forKey: .scale),
      svgText: try values.decodeIfPresent(String.self, forKey: .svgText)
        ?? SVGOptions.Text.outlines.rawValue,
      theme: try values.decode(String.self, forKey: .theme))
  }
}

extension Manifest.Options {
  /// The options of a command whose figures are drawn in this language.
  init(_ options: DrawingOptions, language: Language) {
    self.init(
      canvas: options.canvas.rawValue, language: language.tag, scale: options.scales.plain.factor,
      svgText: options.svgText.rawValue, theme: options.theme.rawValue)
  }
}
