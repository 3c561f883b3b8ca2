import Foundation
import TestSupport
import Testing

@testable import Plotting

/// Figures of numbers and texts that nobody meant: what can be drawn is drawn, what cannot is an error
/// that says so, and nothing ends the program.
@Suite struct HostileDataTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let numbers: [Double] = [
    0, -0.0, 1, -1, 0.5, 3, 1e-9, 1e9, -1e15, 32_767.5, 1e17, 1e300, -1e300, .leastNonzeroMagnitude,
    .leastNormalMagnitude / 8,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]
  private static let texts = [
    "", " ", "a", "$x_1$", "\\$", "a$b", "\u{301}", "\u{202E}abc\u{202C}", "👩‍👩‍👧", "\u{0}\u{1B}[2J",
    "<script>]]>&\"'", "图", "\u{FFFF}", "\n\r\t", "$$", "$\\frac{1}{2}$",
  ]

  /// Draws from the lists above, usual values half of the time.
  private struct Source {
    var random: SplitMix

    mutating func number() -> Double {
      Bool.random(using: &random)
        ? Double.random(in: -2...2, using: &random)
        : HostileDataTests.numbers.randomElement(using: &random) ?? 0
    }
    mutating func count(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
    /// A text, most often one that can be set: a figure has many, and one is enough to have it refused.
    mutating func text() -> String {
      let texts =
        count(0...40) == 0 ? HostileDataTests.texts : HostileDataTests.texts.filter(\.isPlain)
      return texts.randomElement(using: &random) ?? ""
    }
    /// A number, most often one from 0 to 1, which every measure may be.
    mutating func measure() -> Double {
      count(0...20) == 0 ? number() : .random(in: 0.01...1, using: &random)
    }
    mutating func numbers() -> [Double] { numbers(count(0...5)) }
    /// So many numbers, but for once in a while.
    mutating func numbers(_ count: Int) -> [Double] {
      (0..<(self.count(0...40) == 0 ? count + 1 : count)).map { _ in number() }
    }
    mutating func optional() -> Double? { Bool.random(using: &random) ? measure() : nil }
    mutating func point() -> Point { Point(number(), number()) }
    mutating func points() -> [Point] { (0..<count(0...5)).map { _ in point() } }
    mutating func point3() -> Point3 { Point3(number(), number(), number()) }
    mutating func color() -> Color {
      Color(red: measure(), green: measure(), blue: measure(), alpha: measure())
    }
    mutating func element<Value>(of values: [Value]) -> Value {
      values[count(0...values.count - 1)]
    }

    mutating func range() -> ClosedRange<Double>? {
      let (a, b) = (number(), number())
      return a < b ? a...b : b < a ? b...a : nil
    }
    mutating func ticks() -> Ticks? {
      Bool.random(using: &random)
        ? nil : Ticks(positions: numbers(2), labels: [text(), text()], offsetLabel: text())
    }

    mutating func mark() -> any Mark {
      let count = count(0...5)
      return switch self.count(0...6) {
      case 0:
        Line(
          points(), color: color(), width: optional(), dash: element(of: Line.Dash.allCases),
          alpha: measure(), label: text())
      case 1:
        Scatter(
          points(), size: optional(), color: color(), edgeWidth: optional(), alpha: measure(),
          label: text())
      case 2:
        Bars(x: numbers(count), heights: numbers(count), width: measure(), bottom: measure())
      case 3:
        FillBetween(
          x: numbers(count), numbers(count), numbers(count), color: color(), label: text())
      case 4: Arrow(from: point(), vector: point(), scale: measure(), width: measure())
      case 5: Rule(x: number(), width: optional(), dash: element(of: Line.Dash.allCases))
      default: Text(text(), at: point(), size: optional(), color: color())
      }
    }

    mutating func mark3D() -> any Mark3D {
      switch count(0...3) {
      case 0:
        Scatter3D([point3(), point3()], size: measure(), color: color(), alpha: optional())
      case 1: Arrow3D(from: point3(), vector: point3(), scale: measure(), width: measure())
      case 2: Text3D(text(), at: point3(), size: optional())
      default: surface()
      }
    }

    /// A mesh whose parts may not fit together.
    private mutating func surface() -> Surface3D {
      let height = number()
      var surface = Surface3D(x: numbers(), y: numbers(), alpha: measure()) { x, y in
        x + y + height
      }
      if count(0...9) == 0 { surface.x = numbers() }
      if count(0...9) == 0 { surface.z = [numbers()] }
      return surface
    }

    mutating func panel() -> any Panel {
      switch count(0...3) {
      case 0, 1:
        let marks = (0..<count(0...3)).map { _ in mark() }
        return Axes(x: text(), y: text(), labelSize: optional(), title: text()) { marks }
          .limits(x: count(0...2) == 0 ? range() : nil, y: count(0...2) == 0 ? range() : nil)
          .ticks(x: ticks(), y: ticks()).tickLabels(size: measure())
          .aspect(element(of: [.auto, .equal]))
          .legend(element(of: Legend.Location.allCases), size: optional(), frameAlpha: optional())
      case 2:
        let marks = (0..<count(0...3)).map { _ in mark3D() }
        return Axes3D(
          x: Axis(text(), labelSize: optional(), labelPad: optional()), y: "", z: "", title: text(),
          elevation: measure(), azimuth: measure(), depthOrder: element(of: DepthOrder.allCases)
        ) { marks }
        .limits(x: range(), y: nil, z: nil)
      default:
        let layers = (0..<count(0...3)).map { _ in layer() }
        return NetworkDiagram(labelSize: measure()) { for layer in layers { layer } }
      }
    }

    private mutating func layer() -> DiagramLayer {
      let label = text()
      return switch count(0...2) {
      case 0: .box(text(), caption: text())
      case 1:
        DiagramLayer(
          text(), count: count(count(0...9) == 0 ? -3...9 : 1...9),
          shown: count(count(0...9) == 0 ? -3...9 : 2...9)
        ) { _ in label }
      default:
        DiagramLayer(
          text(), units: (0..<count(1...3)).map { _ in unit() }, bias: text(),
          activation: element(of: ActivationGlyph.allCases))
      }
    }

    private mutating func unit() -> DiagramLayer.Unit {
      guard count(0...9) == 0 else { return DiagramLayer.Unit(text()) }
      return DiagramLayer.Unit(text(), weights: [text(), text()], weightValues: numbers())
    }
  }

  /// Draws a figure in all formats; whether that could be done.
  private func draw(_ figure: Figure, scale: Double) throws -> Bool {
    let description = PictureDescription(id: "a b", title: "<a>", description: "\u{0}")
    var isDrawn = true
    func attempt(_ body: () throws -> Void) throws {
      do {
        try body()
      } catch is PlotError {
        isDrawn = false
      } catch is RenderError {
        isDrawn = false
      }
    }
    try attempt {
      let scene = try figure.layout(fonts: fonts, scale: scale).scene()
      // No picture that takes long: only whether it can be drawn is asked.
      if scene.viewBox.width * scene.viewBox.height < 1e6 {
        try attempt {
          let picture = try scene.picture()
          _ = try picture.png(title: "\u{0}", description: "", pixelsPerInch: scale)
        }
      }
      try attempt {
        let pdf = try scene.pdf(description: description)
        #expect(!pdf.isEmpty)
      }
      let svg = try scene.svg(description: description)
      for number in ["nan", "inf"] {
        let place = svg.range(of: number)
        #expect(place == nil, "\(place.map { svg[$0.lowerBound...].prefix(60) } ?? "")")
      }
    }
    return isDrawn
  }

  @Test func figuresOfAnythingAreDrawnOrRefused() throws {
    var source = Source(random: SplitMix(state: 20))
    var drawn = 0
    for _ in 0..<200 {
      let panels = (0..<source.count(1...2)).map { _ in source.panel() }
      let figure: Figure
      do {
        figure = try Figure(width: 2, height: 2, grid: SubplotGrid(columns: panels.count)) {
          for (column, panel) in panels.enumerated() { panel.cell(row: 0, column: column) }
        }
      } catch is PlotError {
        continue
      }
      if try draw(figure, scale: 1) { drawn += 1 }
    }
    #expect(drawn > 50)
  }

  @Test(arguments: [(20, true), (66, false)])
  func aMeshIsOrderedExactlyOnlyWhenThatEnds(corners: Int, isDrawn: Bool) throws {
    let places = (0..<corners).map(Double.init)
    let figure = try Figure(width: 2, height: 2) {
      Axes3D(depthOrder: .exact) { Surface3D(x: places, y: places) { x, y in x * y } }
    }
    #expect(try draw(figure, scale: 1) == isDrawn)
  }
}

extension String {
  /// Whether every font has all characters.
  fileprivate var isPlain: Bool {
    unicodeScalars.allSatisfy { (" "..."~").contains($0) }
  }
}
