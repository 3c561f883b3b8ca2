import ArgumentParser

/// The scales that a user wants pictures in: `1,2`.
///
/// One of them has the plain name, `NAME.png`: 1, or the lowest where 1 is not asked for. The others say theirs:
/// `NAME@2x.png`.
///
///     try ScaleSelection.parse("2,1,2").all  // 1 and 2
struct ScaleSelection: Sendable, Equatable {
  /// The scale of the pictures with plain names.
  let plain: PixelScale
  /// The other ones, from the lowest on, each once.
  let others: [PixelScale]

  /// What is drawn unless something else is asked for.
  static let standard = ScaleSelection(.one)

  /// Nobody tells more of them apart, and each is drawn.
  private static let most = 8
  private static let expected = """
    numbers above 0, at most \(Int(PixelScale.largest)), joined by commas, such as 1,2, and no more than \
    \(most) of them
    """

  /// One scale.
  init(_ scale: PixelScale) {
    plain = scale
    others = []
  }

  /// Reads a list.
  ///
  /// - Throws: `ValidationError` for what is none.
  static func parse(_ text: String) throws -> ScaleSelection {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let scales = try parts.map { part in
      guard let scale = PixelScale(try NumberText.number(part, expected: expected)) else {
        throw ValidationError("expected \(expected)")
      }
      return scale
    }
    return try ScaleSelection(of: Set(scales).sorted())
  }

  private init(of scales: [PixelScale]) throws {
    guard let lowest = scales.first, scales.count <= Self.most else {
      throw ValidationError("expected \(Self.expected)")
    }
    let plain = scales.contains(.one) ? .one : lowest
    self.plain = plain
    others = scales.filter { $0 != plain }
  }

  /// All scales, that of the plain name first.
  var all: [PixelScale] { [plain] + others }

  /// What a picture in a scale has in its name; nil for the one with the plain name.
  func named(_ scale: PixelScale) -> PixelScale? { scale == plain ? nil : scale }
}

extension ScaleSelection: CustomStringConvertible {
  /// The scales as a user lists them.
  var description: String { all.map(\.description).joined(separator: ",") }
}
