/// Names that are mistaken for each other.
enum Counterparts {
  /// Functions.
  static let functions = both([("min", "max"), ("floor", "ceil"), ("sin", "cos")])

  /// Properties and methods.
  static let members = both([
    ("first", "last"), ("prefix", "suffix"), ("dropFirst", "dropLast"),
    ("firstIndex", "lastIndex"), ("hasPrefix", "hasSuffix"), ("lowerBound", "upperBound"),
    ("width", "height"), ("minX", "maxX"), ("minY", "maxY"), ("x", "y"), ("min", "max"),
  ])

  /// Whether a method does the same from the other end with a closure behind it too.
  static func takesClosure(_ name: String) -> Bool { !["prefix", "suffix"].contains(name) }

  private static func both(_ pairs: [(String, String)]) -> [String: String] {
    var others: [String: String] = [:]
    for (one, other) in pairs { (others[one], others[other]) = (other, one) }
    return others
  }
}
