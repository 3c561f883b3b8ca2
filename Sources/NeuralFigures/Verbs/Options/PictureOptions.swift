import ArgumentParser
import Plotting
import Projects

/// Options of every verb that draws a picture.
struct PictureOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, with a name ending in .png, .svg or .pdf; - is standard output.",
    completion: .file())
  var output: String

  @Option(
    help: "The kind of file: png, svg or pdf. By default, the ending of the file name decides.")
  var format: BuiltFile.Format?

  @OptionGroup var drawing: DrawingOptions

  @Option(help: "Width and height in inches, such as 6.4x4.8.", transform: PictureSize.parse)
  var size: PictureSize?

  @Option(help: "The title above the picture; an empty text for none.")
  var title: String?

  @Option(help: "A description of the picture for readers who cannot see it. Derived by default.")
  var description: String?

  @Option(
    parsing: .unconditional, help: "The limits of the x-axis, such as -1:2.",
    transform: NumberText.limits)
  var xlim: ClosedRange<Double>?

  @Option(
    parsing: .unconditional, help: "The limits of the y-axis.", transform: NumberText.limits)
  var ylim: ClosedRange<Double>?

  @Option(
    help: "The colours of the classes in order, separated by commas: names of CSS, or #rrggbb.",
    transform: ColorList.parse)
  var colors: ColorList?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  /// What a name means that is no file.
  static let standardStream = "-"

  func validate() throws {
    try PathArgument.check(output, named: "--output")
    let format = try fileFormat()
    if output == Self.standardStream, format == .png, !drawing.scales.others.isEmpty {
      throw ValidationError(
        "--scale: standard output takes one picture; name a file, or one scale of "
          + "\(drawing.scales)")
    }
  }

  /// The file of a PNG in one of the scales: `b@2x.png` stands beside `b.png`.
  func path(in scale: PixelScale) -> String {
    guard let suffix = drawing.scales.named(scale)?.suffix else { return output }
    let start = output.lastIndex(of: "/").map(output.index(after:)) ?? output.startIndex
    guard let dot = output[start...].lastIndex(of: "."), dot != start else {
      return output + suffix
    }
    return String(output[..<dot]) + suffix + String(output[dot...])
  }

  /// The kind of file to write.
  ///
  /// - Throws: `ValidationError` for a name that tells none.
  func fileFormat() throws -> BuiltFile.Format {
    if let format { return format }
    let ending = output.lastIndex(of: ".").map { output[output.index(after: $0)...].lowercased() }
    if let named = ending.flatMap(BuiltFile.Format.init(rawValue:)) { return named }
    throw ValidationError(
      "--output: \(output) tells no format; end the name in .png, .svg or .pdf, or add --format")
  }

  /// How the picture looks.
  var style: PictureStyle {
    var style = PictureStyle()
    (style.width, style.height) = (size?.width, size?.height)
    style.theme = drawing.theme.theme
    style.title = title
    style.language = (drawing.language ?? .english).tag
    (style.xLimits, style.yLimits) = (xlim, ylim)
    style.colors = colors?.colors ?? []
    return style
  }
}

extension BuiltFile.Format: ExpressibleByArgument {}

/// The size of a picture as a user writes it: `6.4x4.8`.
struct PictureSize: Equatable {
  /// Inches.
  let width: Double
  /// Inches.
  let height: Double

  /// Beyond this a picture no longer fits what can be drawn.
  private static let largest = 100.0

  /// Reads a size.
  ///
  /// - Throws: `ValidationError` for what is none.
  static func parse(_ text: String) throws -> PictureSize {
    let expected = "width and height in inches, such as 6.4x4.8, at most \(Int(largest)) each"
    let (width, height) = try NumberText.pair(text, separator: "x", expected: expected)
    guard width > 0, height > 0, max(width, height) <= largest else {
      throw ValidationError("expected \(expected)")
    }
    return PictureSize(width: width, height: height)
  }
}

/// Colours as a user lists them: `red,#0af`.
struct ColorList: Equatable {
  let colors: [Color]

  /// Reads a list.
  ///
  /// - Throws: `ValidationError` for what is none.
  static func parse(_ text: String) throws -> ColorList {
    ColorList(
      colors: try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
        let text = String(part)
        guard let color = try? text.hasPrefix("#") ? Color(text) : Color(name: text) else {
          throw ValidationError(
            "\(text.debugDescription) is no colour: write a name of CSS such as tomato, or #rrggbb")
        }
        return color
      })
  }
}
