import ImageComparison
import Testing

@testable import Plotting

/// What dark pages tell apart by colour, for every kind of colour vision.
@Suite struct ColorVisionTests {
  /// What the comparison of pictures calls clearly different.
  private let clear = ComparisonOptions().clearDistance

  /// The opacity of the markers of the article that let most of their ground through.
  private static let markerAlpha = 0.7

  private let palette = Palette.dark

  private func colors(_ role: (Int) -> Color.Role, count: Int) -> [RGBA] {
    (0..<count).map { palette.resolve(Color(role($0))) }
  }

  private var regions: [RGBA] { colors(Color.Role.region, count: palette.regions.count) }
  private var accents: [RGBA] { colors(Color.Role.accent, count: palette.accents.count) }

  /// A colour over an opaque one.
  private func blend(_ color: RGBA, alpha: Double, over ground: RGBA) -> RGBA {
    func mix(_ component: KeyPath<RGBA, Double>) -> Double {
      alpha * color[keyPath: component] + (1 - alpha) * ground[keyPath: component]
    }
    return RGBA(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
  }

  @Test(arguments: ColorVision.allCases)
  func darkRegionsDifferClearlyFromEachOtherAndFromTheGround(vision: ColorVision) {
    let ground = palette.resolve(.axes)
    for (index, region) in regions.enumerated() {
      #expect(vision.distance(region, ground) >= clear, "\(index)")
      for (other, color) in regions.enumerated().dropFirst(index + 1) {
        #expect(vision.distance(region, color) >= clear, "\(index), \(other)")
      }
    }
  }

  @Test(arguments: ColorVision.allCases)
  func darkMarkersDifferClearlyFromEveryRegionAndFromTheirEdge(vision: ColorVision) {
    let edge = palette.resolve(.markerEdge)
    for (index, accent) in accents.enumerated() {
      for (region, ground) in regions.enumerated() {
        for alpha in [1, Self.markerAlpha] {
          let marker = blend(accent, alpha: alpha, over: ground)
          let line = blend(edge, alpha: alpha, over: ground)
          #expect(vision.distance(marker, ground) >= clear, "\(index) on \(region)")
          #expect(vision.distance(marker, line) >= clear, "\(index) on \(region)")
        }
      }
    }
  }

  @Test(arguments: ColorVision.allCases)
  func darkMarkersOfTwoClassesDifferClearly(vision: ColorVision) {
    for (index, accent) in accents.enumerated() {
      for (other, color) in accents.enumerated().dropFirst(index + 1) {
        #expect(vision.distance(accent, color) >= clear, "\(index), \(other)")
      }
    }
  }

  @Test func redAndGreenComeCloseWithoutMediumCones() {
    let (red, green) = (RGBA(red: 1, green: 0, blue: 0), RGBA(red: 0, green: 0.5, blue: 0))
    let normal = ColorVision.normal.distance(red, green)
    #expect(ColorVision.deuteranopia.distance(red, green) < normal / 2)
    #expect(ColorVision.tritanopia.distance(red, green) > normal / 2)
  }
}
