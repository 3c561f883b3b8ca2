import Training

/// What can be wrong with a file that holds, or should hold, a network.
///
///     do { _ = try NetworkRecord(json: Array("{\"format\": 1}".utf8)) } catch { print(error) }
///     // format (line 1, column 12): expected a text, got a number
public enum InterchangeError: Error, Equatable, Sendable {
  /// A text is no JSON. Lines and columns count from 1.
  case syntax(line: Int, column: Int, problem: String)

  /// A value of a JSON text is not what it has to be. The path is that of JavaScript, `layers[1].kernel[0][3]`, and
  /// empty for the whole; lines and columns count from 1.
  case value(path: String, line: Int, column: Int, problem: String)

  /// A part of a record does not go with its network.
  case part(name: String, expected: String, actual: String)

  /// A file is not what its format says, from this byte on, counted from 0. Where a file has several parts, the
  /// byte is one of the part's.
  case damaged(format: FileFormat, part: String?, byte: Int, problem: String)

  /// A file has something in it that is not read, sound as it may be.
  case unsupported(format: FileFormat, part: String?, found: String, remedy: String)

  /// An array is not what it has to be.
  case array(name: String, problem: String)

  /// Arrays may be the weights of a network in several ways, or in none.
  case weights(problem: String, remedy: String)

  /// The weights or activations are those of no network.
  case network(TrainingError)

  /// A file of another program, of which networks have to be exported first.
  case foreign(ForeignFormat)

  /// A file of no kind that is known, which begins with these bytes.
  case unknown(beginning: [UInt8])
}

extension InterchangeError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    // Names come from files, and may hold anything.
    var line = ""
    for scalar in text.unicodeScalars.prefix(Self.longest) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: line += scalar.escaped(asASCII: true)
      default: line.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > Self.longest ? line + " ..." : line
  }

  /// The most characters that are told.
  private static let longest = 1000

  private var text: String {
    switch self {
    case .syntax(let line, let column, let problem): "line \(line), column \(column): \(problem)"
    case .value("", let line, let column, let problem):
      "line \(line), column \(column): \(problem)"
    case .value(let path, let line, let column, let problem):
      "\(path) (line \(line), column \(column)): \(problem)"
    case .part(let name, let expected, let actual): "\(name): expected \(expected), got \(actual)"
    case .damaged(let format, let part, let byte, let problem):
      "\(Self.place(format, part)), byte \(byte): \(problem)"
    case .unsupported(let format, let part, let found, let remedy):
      "\(Self.place(format, part)): \(found); \(remedy)"
    case .array(let name, let problem): "array \(name): \(problem)"
    case .weights(let problem, let remedy): "\(problem); \(remedy)"
    case .network(let error): error.description
    case .foreign(let format): "\(format.name) is not read; export it with: \(format.export)"
    case .unknown([]): "the file is empty; \(Self.readFormats)"
    case .unknown(let bytes):
      "the file begins with \(bytes.map(Self.hexadecimal).joined(separator: " ")); \(Self.readFormats)"
    }
  }

  private static func place(_ format: FileFormat, _ part: String?) -> String {
    part.map { "\(format.name), \($0)" } ?? format.name
  }

  private static let readFormats =
    "expected a network as JSON, .npy, .npz, .safetensors or .onnx"

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}
