import Glibc
import Plotting

/// A picture that a program of its own draws into a file, to be compared with what others take for it.
struct PictureWork: Sendable {
  /// The name, by which the programs of others know what to draw, too: the kind and a count, and more behind.
  let name: String
  let title: String
  let format: Format
  let aim: Aim
  private let figure: @Sendable () throws -> Figure

  enum Format: String {
    case png, svg, pdf
  }

  private static let description = PictureDescription(
    id: "picture", title: "A picture", description: "A picture that has been measured.")

  /// Draws the picture into a file.
  func write(to path: String) throws {
    let scene = try figure().layout().scene(canvas: .full)
    let bytes =
      switch format {
      case .png: try scene.png(description: Self.description)
      case .svg: Array(try scene.svg(description: Self.description).utf8)
      case .pdf: try scene.pdf(description: Self.description)
      }
    let file = fopen(path, "wb")
    defer { file.map { _ = fclose($0) } }
    guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw PictureWorkError(problem: "\(path): cannot be written")
    }
  }

  /// Draws the picture of a name into a file.
  static func write(_ name: String, to path: String) throws {
    guard let work = all.first(where: { $0.name == name }) else {
      throw PictureWorkError(problem: "\(name): no such picture")
    }
    try work.write(to: path)
  }

  /// All pictures of the table.
  static let all: [PictureWork] = [
    scatter(1_000_000, .png, aim: 0.25),
    scatter(1_000_000, .png, alpha: 0.05, aim: 0.4),
    scatter(1_000_000, .svg, aim: 0.4),
    scatter(100_000, .svg, aim: 0.08),
    scatter(1_000_000, .pdf, alpha: 0.05, aim: 1),
    PictureWork(
      name: "scatter3d-100000-png", title: "3-D scatter of 100000, PNG", format: .png,
      aim: .share(0.1, of: "Matplotlib")
    ) {
      try Figure { Axes3D { Scatter3D(Samples.space(100_000)) } }
    },
    PictureWork(
      name: "surface-500-png", title: "surface of 500 x 500, coloured, PNG", format: .png,
      aim: .share(0.1, of: "Matplotlib")
    ) {
      let side = grid(500)
      return try Figure {
        Axes3D { Surface3D(x: side, y: side, colors: .viridis) { x, y in sin(x) * cos(y) } }
      }
    },
    PictureWork(
      name: "contours-1000-png", title: "filled contours of 1000 x 1000, PNG", format: .png,
      aim: .share(0.25, of: "Matplotlib")
    ) {
      let side = grid(1000)
      let values = side.map { y in side.map { x in sin(3 * x) * cos(3 * y) + x * y / 9 } }
      return try Figure { Axes { FilledContour(values, x: side, y: side, levels: 20) } }
    },
  ]

  private static func scatter(
    _ count: Int, _ format: Format, alpha: Double = 1, aim: Double
  ) -> PictureWork {
    let look = alpha < 1 ? "translucent" : "opaque"
    return PictureWork(
      name: "scatter-\(count)-\(look)-\(format.rawValue)",
      title: "scatter of \(count), \(look), \(format.rawValue.uppercased())", format: format,
      aim: .seconds(aim)
    ) {
      try Figure { Axes { Scatter(Samples.cloud(count), alpha: alpha) } }
    }
  }

  private static func grid(_ count: Int) -> [Double] {
    Samples.steps(count).map { 6 * $0 - 3 }
  }
}

/// Why a picture could not be drawn.
struct PictureWorkError: Error, CustomStringConvertible {
  let problem: String

  var description: String { problem }
}
