/// Markers that follow each other and differ in nothing but their opacity.
struct MarkerRun {
  /// The markers, those of one opacity together as long as they follow each other.
  private(set) var stretches: [[Scene.Markers]] = []
  /// The markers of the dark picture, where there is one.
  private(set) var darkMarkers: [Scene.Markers] = []
  /// How many places there are in all.
  private(set) var count = 0
  /// Whether the colours of any of them differ in the dark picture.
  private(set) var varies = false
  var fill: SVGPaint?
  var darkStroke: Scene.Stroke?
  /// What all parts have in common.
  private var look: Scene.Markers?

  init() {}

  init(_ markers: Scene.Markers, dark: Scene.Node?, in parent: String) throws(RenderError) {
    var counterpart: Scene.Markers?
    if let dark {
      guard case .markers(let other) = dark else { throw .differentPictures(parent) }
      counterpart = other
    }
    guard !markers.positions.isEmpty else { return }
    stretches = [[markers]]
    darkMarkers = [counterpart].compactMap { $0 }
    count = markers.positions.count
    varies = counterpart.map { $0.fill != markers.fill || $0.stroke != markers.stroke } ?? false
    fill = markers.fill.map { SVGPaint(light: $0, dark: counterpart?.fill) }
    darkStroke = counterpart?.stroke
    look = markers.opaqueLook
  }

  /// Takes in another run when it looks the same; else returns false.
  mutating func append(_ other: MarkerRun) -> Bool {
    guard let last = stretches.last?.last, let next = other.stretches.first?.first else {
      if stretches.isEmpty { self = other }
      return true
    }
    guard look == other.look, darkLook == other.darkLook else { return false }
    darkMarkers += other.darkMarkers
    count += other.count
    varies = varies || other.varies
    if last.opacities == next.opacities {
      stretches[stretches.count - 1].append(next)
    } else {
      stretches.append([next])
    }
    return true
  }

  /// The dark colours without their opacity.
  private var darkLook: [Color?] {
    [fill?.dark, darkStroke?.color].map { $0?.withAlpha(1) }
  }
}

extension Scene.Markers {
  /// The opacities of fill and stroke as they are written.
  var opacities: [SVGNumber?] {
    [fill?.alpha, stroke?.color.alpha].map { alpha in
      alpha.map { SVGNumber($0, decimals: SVGNumber.opacityDecimals) }
    }
  }

  /// The shape and its colours, without places and opacities.
  fileprivate var opaqueLook: Scene.Markers {
    var look = self
    look.positions = []
    look.fill = fill?.withAlpha(1)
    look.stroke?.color.alpha = 1
    return look
  }
}
