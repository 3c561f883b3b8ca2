/// What the values of a declaration have to be. Each function refuses a value that nothing can be drawn
/// with, in an error that names it; nil stands for what the theme says, and passes.
enum Require {
  /// Longer, wider or larger than this, in points or pixels, nothing is drawn.
  static let greatestLength = 1e6

  /// A size of text, a marker or the canvas.
  static func size(_ value: Double?, _ name: String) throws(PlotError) {
    guard let value, !(value > 0 && value <= greatestLength) else { return }
    throw .measure(
      name: name, value: value, expected: "a number above 0, at most \(Int(greatestLength))")
  }

  /// A length, a width of lines, or a gap, which may be nothing.
  static func length(_ value: Double?, _ name: String) throws(PlotError) {
    guard let value, !(value >= 0 && value <= greatestLength) else { return }
    throw .measure(
      name: name, value: value, expected: "a number from 0 to \(Int(greatestLength))")
  }

  /// The area of a marker in points squared, which may be nothing.
  static func area(_ value: Double, _ name: String) throws(PlotError) {
    let greatest = greatestLength * greatestLength
    guard !(value >= 0 && value <= greatest) else { return }
    throw .measure(name: name, value: value, expected: "a number from 0 to \(Int(greatest))")
  }

  /// A distance, which may be below 0.
  static func distance(_ value: Double?, _ name: String) throws(PlotError) {
    guard let value, !(value.magnitude <= greatestLength) else { return }
    throw .measure(
      name: name, value: value,
      expected: "a number from -\(Int(greatestLength)) to \(Int(greatestLength))")
  }

  /// A share of something, such as an opacity.
  static func share(_ value: Double?, _ name: String) throws(PlotError) {
    guard let value, !(0...1).contains(value) else { return }
    throw .measure(name: name, value: value, expected: "a number from 0 to 1")
  }

  /// A number above 0, in data units or in proportion to others.
  static func positive(_ value: Double, _ name: String) throws(PlotError) {
    guard !(value > 0 && value.isFinite) else { return }
    throw .measure(name: name, value: value, expected: "a finite number above 0")
  }

  /// Any number, such as an angle or a place in the order of drawing.
  static func finite(_ value: Double?, _ name: String) throws(PlotError) {
    guard let value, !value.isFinite else { return }
    throw .measure(name: name, value: value, expected: "a finite number")
  }

  /// A stretch of data that something fills.
  static func extent(_ range: ClosedRange<Double>, _ name: String) throws(PlotError) {
    try Interval(range).check(name)
  }

  /// The longest part of a language's tag, and the fewest letters that it begins with.
  private static let (longestSubtag, shortestLanguage) = (8, 2)

  /// The tag of a language: a name of letters, then letters and digits between hyphens (RFC 5646, section
  /// 2.1, without its rules for particular parts).
  static func language(_ tag: String?) throws(PlotError) {
    guard let tag else { return }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let areWellFormed = parts.allSatisfy { part in
      (1...longestSubtag).contains(part.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard let name = parts.first, areWellFormed, name.count >= shortestLanguage,
      name.allSatisfy(\.isLetter)
    else { throw .language(tag) }
  }

  /// A colour whose components are shares.
  static func color(_ color: Color?, _ name: String) throws(PlotError) {
    guard let color else { return }
    var shares = [("alpha", color.alpha), ("brightness", color.brightness)]
    if case .components(let red, let green, let blue) = color.source {
      shares += [("red", red), ("green", green), ("blue", blue)]
    }
    try components(shares, of: name)
  }

  /// A colour as it is drawn.
  static func color(_ color: RGBA, _ name: String) throws(PlotError) {
    try components(
      [("red", color.red), ("green", color.green), ("blue", color.blue), ("alpha", color.alpha)],
      of: name)
  }

  private static func components(
    _ shares: [(name: String, value: Double)], of color: String
  ) throws(PlotError) {
    for (name, value) in shares where !(0...1).contains(value) {
      throw .color(color, component: name, value: value)
    }
  }

  /// Rows of values that belong together.
  static func equal(
    _ first: (name: String, count: Int), _ second: (name: String, count: Int), in thing: String
  ) throws(PlotError) {
    if let error = PlotError.unequal(first, second, in: thing) { throw error }
  }

  /// What errors call one of several things of a kind: by its label, if it has one.
  static func name(_ thing: String, _ label: String?) -> String {
    guard let label, !label.isEmpty else { return thing }
    return "\(thing) \"\(label.onOneLine)\""
  }
}

extension PlotError {
  /// What is wrong with rows of values that have to be equally long; nil when they are.
  static func unequal(
    _ first: (name: String, count: Int), _ second: (name: String, count: Int), in thing: String
  ) -> PlotError? {
    guard first.count != second.count else { return nil }
    return .counts(of: thing, first.name, first.count, second.name, second.count)
  }
}
