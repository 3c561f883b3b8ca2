import Testing

@testable import Plotting

// The words of fixtures that were made with Matplotlib.

extension TextPlacement.Horizontal {
  static func named(_ name: String) throws -> Self {
    let part: Self? = allCases.first { "\($0)" == name }
    return try #require(part)
  }
}

extension TextPlacement.Vertical {
  static func named(_ name: String) throws -> Self {
    let part: Self? = allCases.first { "\($0)" == name }
    return try #require(part)
  }
}
