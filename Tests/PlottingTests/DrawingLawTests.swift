import Foundation
import ImageComparison
import Pictures
import TestSupport
import Testing

@testable import Plotting

/// What holds of every figure, whatever is on it. `RUNS` in the environment gives the number of figures of
/// each kind, `FIRST` the first seed; the seed at work stands in the file that `SEED_FILE` names.
@Suite struct DrawingLawTests {
  private let fonts: FontFamily
  private let description = PictureDescription(id: "a b", title: "<a>", description: "\"&\"")

  init() throws { fonts = try .dejaVuSans() }

  private static let environment = ProcessInfo.processInfo.environment
  private static let usualRuns: UInt64 = 12

  /// Seeds in as many parts as tests may run at the same time.
  private static let parts = 4

  private func seeds(_ part: Int) -> [UInt64] {
    Trial.seeds(usually: Self.usualRuns).filter { $0 % UInt64(Self.parts) == UInt64(part) }
  }

  private func remember(_ seed: UInt64, _ kind: RandomFigure.Kind, _ part: Int) throws {
    guard let file = Self.environment["SEED_FILE"] else { return }
    try Data("\(kind) \(seed)\n".utf8).write(to: URL(filePath: "\(file)-\(part)"))
  }

  /// The scene of a figure; nil where the figure is refused with an error of the package's own.
  private func scene(_ seed: UInt64, _ kind: RandomFigure.Kind) throws -> (FigureLayout, Scene)? {
    var source = RandomFigure(seed: seed, kind: kind)
    do {
      let layout = try source.figure().layout(fonts: fonts, scale: seed % 5 == 0 ? 2 : 1)
      let scene = layout.scene(canvas: seed % 2 == 0 ? .tight : .full)
      // No picture that takes long: how it looks is asked, not how large it may be.
      let size = scene.viewBox.width * scene.viewBox.height * scene.scale
      return size < 2e6 ? (layout, scene) : nil
    } catch let error as PlotError {
      if Self.environment["SEED_FILE"] != nil { print("\(kind) \(seed): \(error)") }
      return nil
    }
  }

  @Test(arguments: 0..<Self.parts, RandomFigure.Kind.allCases)
  func figuresAreDrawnWellOrRefused(part: Int, kind: RandomFigure.Kind) throws {
    var drawn = 0
    for seed in seeds(part) {
      try remember(seed, kind, part)
      guard let (layout, scene) = try scene(seed, kind) else { continue }
      do {
        let picture = try scene.picture()
        let svg = try scene.svg(description: description)
        try check(svg: svg, of: scene, picture: picture, seed, kind)
        try check(pdf: scene.pdf(description: description), of: scene, picture: picture, seed, kind)
        try checkClips(of: scene, seed)
        // Where there is too little room, a warning says so.
        if kind == .plain, layout.warnings.isEmpty { checkBoxes(of: layout, seed) }
        drawn += 1
      } catch is RenderError {
        continue
      }
    }
    let least = kind == .hostile ? 0 : seeds(part).count / 2
    #expect(drawn >= least, "\(kind): \(drawn) of \(seeds(part).count)")
  }

  @Test(arguments: [(20, true), (66, false)])
  func aMeshIsOrderedExactlyOnlyWhenThatEnds(corners: Int, isDrawn: Bool) throws {
    let places = (0..<corners).map(Double.init)
    let figure = try Figure(width: 2, height: 2) {
      Axes3D(depthOrder: .exact) { Surface3D(x: places, y: places) { x, y in x * y } }
    }
    var wasDrawn = false
    do {
      wasDrawn = try !figure.layout(fonts: fonts).scene().pdf(description: description).isEmpty
    } catch is PlotError {}
    #expect(wasDrawn == isDrawn)
  }

  private func check(
    svg: String, of scene: Scene, picture: Picture, _ seed: UInt64, _ kind: RandomFigure.Kind
  ) throws {
    let document = try SVGDocument(svg)
    #expect(Set(document.ids).count == document.ids.count, "seed \(seed)")
    #expect(Set(document.references).isSubset(of: document.ids), "seed \(seed)")
    let difference = DrawnPart.difference(
      of: try SVGParts.read(document), from: try scene.drawnParts(id: description.id))
    #expect(difference == nil, "\(kind), seed \(seed)")
    var redrawn = try SVGScene.read(svg)
    redrawn.scale = scene.scale
    let comparison = Comparison(of: picture, with: try redrawn.picture())
    #expect((comparison.differences?.ssim ?? 0) > 0.97, "\(kind), seed \(seed): \(comparison)")
  }

  private func check(
    pdf: [UInt8], of scene: Scene, picture: Picture, _ seed: UInt64, _ kind: RandomFigure.Kind
  ) throws {
    #expect(pdf.starts(with: Array("%PDF-1.5".utf8)), "seed \(seed)")
    #expect(pdf.suffix(6).elementsEqual("%%EOF\n".utf8), "seed \(seed)")
    var redrawn = try PDFScene.read(
      pdf, viewBox: scene.viewBox, pixelsPerInch: scene.pixelsPerInch)
    redrawn.scale = scene.scale
    let comparison = Comparison(of: picture, with: try redrawn.picture())
    #expect((comparison.differences?.ssim ?? 0) > 0.97, "\(kind), seed \(seed): \(comparison)")
  }

  /// What stands in a group with a clip leaves all pixels outside it as they were.
  private func checkClips(of scene: Scene, _ seed: UInt64) throws {
    for group in clippedGroups(scene.nodes) {
      guard let clip = group.clip else { continue }
      var part = scene
      (part.background, part.nodes) = (Color(hex: 0xFFFFFF), [.group(group)])
      let picture = try part.picture()
      let outside = Rect(
        minX: clip.minX - scene.viewBox.minX, minY: clip.minY - scene.viewBox.minY,
        maxX: clip.maxX - scene.viewBox.minX, maxY: clip.maxY - scene.viewBox.minY
      ).insetBy(-1)
      let isClean = (0..<picture.height).allSatisfy { y in
        (0..<picture.width).allSatisfy { x in
          let place = Point((Double(x) + 0.5) / scene.scale, (Double(y) + 0.5) / scene.scale)
          return outside.contains(place) || picture[x, y] == SIMD4(255, 255, 255, 255)
        }
      }
      #expect(isClean, "seed \(seed)")
    }
  }

  private func clippedGroups(_ nodes: [Scene.Node]) -> [Scene.Group] {
    nodes.flatMap { node -> [Scene.Group] in
      guard case .group(let group) = node else { return [] }
      return group.clip == nil ? clippedGroups(group.children) : [group]
    }
  }

  /// No text of one pair of axes lies over a text or the frame of another, nor its title, labels and
  /// numbers over each other's.
  private func checkBoxes(of layout: FigureLayout, _ seed: UInt64) {
    let all = layout.axes.map { axes -> (frame: Rect, boxes: [PlacedText]) in
      let sides = [axes.x, axes.y] + [axes.secondX, axes.secondY].compactMap { $0 }
      let own = sides.flatMap { [$0.label, $0.offset] } + [axes.title]
      return (axes.frame, (own + sides.flatMap { $0.ticks.map(\.label) }).compactMap { $0 })
    }
    for (index, axes) in all.enumerated() {
      for (otherIndex, other) in all.enumerated() where index != otherIndex {
        for text in axes.boxes {
          #expect(text.box.intersection(other.frame) == nil, "seed \(seed): \(text.text)")
          for otherText in other.boxes {
            #expect(
              text.box.intersection(otherText.box) == nil,
              "seed \(seed): \(text.text), \(otherText.text)")
          }
        }
      }
    }
  }
}
