import ArgumentParser
import ImageComparison

/// Options of a comparison under a name of the command line.
enum ComparisonPreset: String, ExpressibleByArgument, CaseIterable {
  case sameRasterizer = "same-rasterizer"
  case otherRasterizer = "other-rasterizer"

  var options: ComparisonOptions {
    switch self {
    case .sameRasterizer: ComparisonOptions()
    case .otherRasterizer: .otherRasterizer
    }
  }
}
