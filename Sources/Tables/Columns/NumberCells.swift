/// The cells of a column of numbers: two bytes each as long as they are small whole numbers, such as classes and
/// the values of pixels, and eight otherwise.
struct NumberCells: Sendable {
  private var small: [Int16] = []
  private var wide: [Double] = []
  private var isWide = false
  /// For how many numbers there shall be space at once.
  private let capacity: Int

  /// No numbers yet.
  init(capacity: Int) {
    self.capacity = capacity
    small.reserveCapacity(capacity)
  }

  /// These numbers; NaN is a missing value.
  init(_ numbers: [Double]) {
    capacity = numbers.count
    wide = numbers
    isWide = true
  }

  /// Stands for a missing value.
  private static let missing = Int16.min

  var count: Int { isWide ? wide.count : small.count }

  /// A number; NaN where it is missing.
  subscript(row: Int) -> Double { isWide ? wide[row] : Self.number(small[row]) }

  /// All numbers, with NaN for those that are missing.
  var numbers: [Double] { isWide ? wide : small.map(Self.number) }

  private static func number(_ small: Int16) -> Double {
    small == missing ? .nan : Double(small)
  }

  func isMissing(_ row: Int) -> Bool { isWide ? wide[row].isNaN : small[row] == Self.missing }

  mutating func append(_ number: Double) {
    if isWide {
      wide.append(number)
    } else if let whole = Self.small(number) {
      small.append(whole)
    } else {
      widen()
      wide.append(number)
    }
  }

  /// The number in two bytes; nil if that would change it.
  private static func small(_ number: Double) -> Int16? {
    if number.isNaN { return missing }
    // Zero with a sign is another double.
    guard let whole = Int16(exactly: number), whole != missing,
      whole != 0 || number.sign == .plus
    else { return nil }
    return whole
  }

  private mutating func widen() {
    wide.reserveCapacity(capacity)
    wide += small.lazy.map(Self.number)
    small = []
    isWide = true
  }

  /// The numbers of some rows.
  func selecting(_ rows: [Int]) -> Self {
    var result = NumberCells(capacity: rows.count)
    for row in rows { result.append(self[row]) }
    return result
  }
}
