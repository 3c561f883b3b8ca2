@testable import Plotting

/// Reads the `d` attribute of a path with the commands that the package writes, by the grammar of SVG 1.1,
/// section 8.3.
struct SVGPathReader {
  /// What the grammar does not have, or this reader does not.
  struct Unknown: Error {
    let text: String
  }

  private var rest: Substring.UnicodeScalarView
  private var current = Point.zero
  private var start = Point.zero

  static func path(_ text: String?) throws -> Path {
    var reader = SVGPathReader(rest: Substring(text ?? "").unicodeScalars)
    return try reader.read()
  }

  private init(rest: Substring.UnicodeScalarView) {
    self.rest = rest
  }

  private mutating func read() throws -> Path {
    var path = Path()
    var command: Unicode.Scalar?
    while let next = peek() {
      if next.properties.isAlphabetic {
        command = next
        rest.removeFirst()
      }
      path.elements.append(try element(command))
      // Further pairs behind a move are lines.
      if command == "M" { command = "L" }
      if command == "m" { command = "l" }
    }
    return path
  }

  private mutating func element(_ command: Unicode.Scalar?) throws -> Path.Element {
    switch command {
    case "M", "m":
      current = try point(isRelative: command == "m")
      start = current
      return .move(current)
    case "L", "l":
      current = try point(isRelative: command == "l")
      return .line(current)
    case "h":
      current.x += try number()
      return .line(current)
    case "v":
      current.y += try number()
      return .line(current)
    case "q":
      let (control, end) = (try point(), try point())
      current = end
      return .quad(control: control, end: end)
    case "c":
      let (control1, control2, end) = (try point(), try point(), try point())
      current = end
      return .cubic(control1: control1, control2: control2, end: end)
    case "z":
      current = start
      return .close
    default: throw Unknown(text: command.map { String($0) } ?? "")
    }
  }

  private mutating func point(isRelative: Bool = true) throws -> Point {
    let (x, y) = (try number(), try number())
    return isRelative ? current + Point(x, y) : Point(x, y)
  }

  /// The next character that is no separator.
  private mutating func peek() -> Unicode.Scalar? {
    while let next = rest.first, next == " " || next == "," || next == "\n" { rest.removeFirst() }
    return rest.first
  }

  private mutating func number() throws -> Double {
    var text = ""
    var hasPoint = false
    _ = peek()
    while let next = rest.first {
      let isSign = next == "-" && text.isEmpty
      let isPoint = next == "." && !hasPoint
      guard isSign || isPoint || ("0"..."9").contains(next) else { break }
      hasPoint = hasPoint || isPoint
      text.unicodeScalars.append(next)
      rest.removeFirst()
    }
    guard let value = Double(text.hasPrefix(".") ? "0\(text)" : text.replacing("-.", with: "-0."))
    else { throw Unknown(text: text + String(rest.prefix(10))) }
    return value
  }
}
