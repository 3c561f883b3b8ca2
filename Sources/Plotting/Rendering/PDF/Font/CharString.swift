import Deflating

/// The outline of a glyph as a font program has it: steps of lines and curves, with what they start from.
///
/// A quadratic curve becomes the cubic one that is the same. Coordinates are rounded to whole numbers, which most fonts
/// of this format have and all programs keep: in a label a thousandth of an em is a hundredth of a pixel.
///
/// Source: Adobe Technical Note 5177, "The Type 2 Charstring Format".
struct CharString: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Numbers that the next operator takes.
  private var operands: [Int] = []
  private var operation: Operator?
  private var current = (x: 0, y: 0)
  private let scale: Double

  private enum Operator: UInt8 {
    case lines = 5
    case curves = 8
    case end = 14
    case move = 21
  }

  /// No operator takes more numbers; annex B.
  private static let mostOperands = 48
  /// Where coordinates end, 16 ems from the origin: the step between any two of them has 16 bits.
  private static let limit = Int(Int16.max) / 2

  /// - Parameters:
  ///   - outline: the outline, y up, each of its contours closed.
  ///   - scale: thousandths of an em in a unit of the outline.
  ///   - width: how far the glyph advances, in thousandths of an em.
  init(_ outline: Path, scale: Double, width: Double) {
    self.scale = scale
    // It is the first number of the first operator.
    operands = [Self.coordinate(width)]
    var (start, last) = (Point.zero, Point.zero)
    for element in outline.elements {
      switch element {
      case .move(let point):
        add([point], .move)
        (start, last) = (point, point)
      case .line(let point):
        add([point], .lines)
        last = point
      case .quad(let control, let end):
        let curve = Cubic(start: last, quadControl: control, end: end)
        add([curve.control1, curve.control2, end], .curves)
        last = end
      case .cubic(let control1, let control2, let end):
        add([control1, control2, end], .curves)
        last = end
      // Contours are closed by themselves.
      case .close: last = start
      }
    }
    flush()
    write(.end)
  }

  /// Adds a line or a curve through points.
  private mutating func add(_ points: [Point], _ operation: Operator) {
    let isFull = operands.count + 2 * points.count > Self.mostOperands
    if self.operation == .move || self.operation != operation || isFull { flush() }
    self.operation = operation
    for point in points {
      let place = (x: Self.coordinate(point.x * scale), y: Self.coordinate(point.y * scale))
      operands += [place.x - current.x, place.y - current.y]
      current = place
    }
  }

  private mutating func flush() {
    guard let operation else { return }
    write(operation)
    self.operation = nil
  }

  private mutating func write(_ operation: Operator) {
    for operand in operands { write(operand) }
    operands = []
    bytes.append(operation.rawValue)
  }

  private static func coordinate(_ value: Double) -> Int {
    Int(value.rounded(), clampedTo: -limit...limit)
  }
}

extension CharString {
  /// Appends a number, the shorter the smaller it is.
  ///
  /// Source: table 1.
  private mutating func write(_ number: Int) {
    switch number {
    case -107...107: bytes.append(UInt8(number + 139))
    case 108...1131: append(number - 108, after: 247)
    case -1131...(-108): append(-number - 108, after: 251)
    default: bytes += [28] + Int(Int16(clamping: number)).bigEndianBytes(2)
    }
  }

  /// Appends the higher bits with the first byte, the lower ones as the second.
  private mutating func append(_ number: Int, after first: Int) {
    bytes += [UInt8(first + number >> 8), UInt8(number & 0xFF)]
  }
}
