import Pictures

/// What a picture that lets something show through is looked at on.
///
/// Two pixels that are equal on white and on black are equal everywhere: what is seen of a pixel goes
/// along a straight line from the one to the other.
///
/// ```swift
/// let comparison = Comparison(of: expected, with: actual)
/// let shown = actual.laid(on: comparison.ground)  // where the change is seen best
/// ```
public enum Ground: String, Sendable, CaseIterable {
  /// White paper, on which white ink does not show.
  case white
  /// A black screen, on which black ink does not show.
  case black

  /// The value of each channel, 0 to 255.
  fileprivate var level: Int {
    switch self {
    case .white: 255
    case .black: 0
    }
  }
}

extension Picture {
  /// The picture as it looks on a ground: itself when it is opaque.
  ///
  /// ```swift
  /// let shown = picture.laid(on: .black)
  /// ```
  public func laid(on ground: Ground) -> Picture {
    guard !isOpaque else { return self }
    guard ground != .white else { return onWhite }
    var picture = self
    for y in 0..<height {
      for x in 0..<width { picture[x, y] = self[x, y].laid(on: ground.level) }
    }
    return picture
  }
}

extension SIMD4<UInt8> {
  /// Red, green, blue and opacity, blended with a grey of this level.
  fileprivate func laid(on level: Int) -> SIMD4<UInt8> {
    let (alpha, most) = (Int(self[3]), Int(UInt8.max))
    var color = SIMD4<UInt8>(repeating: .max)
    for channel in 0..<3 {
      let blended = Int(self[channel]) * alpha + level * (most - alpha)
      // Half of 255 rounds to the nearest, as in `onWhite`.
      color[channel] = UInt8((blended + most / 2) / most)
    }
    return color
  }
}
