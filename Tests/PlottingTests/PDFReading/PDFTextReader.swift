/// Follows the instructions of a page and collects the characters that its text shows.
struct PDFTextReader {
  private let file: PDFFile

  init(_ file: PDFFile) { self.file = file }

  /// The text that instructions show.
  func text(of content: String) throws -> String {
    var text = ""
    var font: [Int: String] = [:]
    var isComposite = false
    var operands: [Token] = []
    /// How deep the marks are nested, and from where on the text is replaced.
    var (depth, replacedFrom): (Int, Int?) = (0, nil)
    for token in Token.tokens(of: content) {
      guard case .word(let word) = token else {
        operands.append(token)
        continue
      }
      switch word {
      case "Tf":
        guard case .name(let name) = operands.first, let object = file.resource(name) else {
          throw PDFFile.Failure(reason: "font \(operands)")
        }
        isComposite = object.text.contains("/Subtype /Type0")
        font = try characters(of: object)
      case "Tj", "TJ":
        guard replacedFrom == nil else { break }
        for case .string(let bytes) in operands {
          let codes =
            isComposite
            ? stride(from: 0, to: bytes.count, by: 2).map {
              Int(bytes[$0]) << 8 | Int(bytes[$0 + 1])
            }
            : bytes.map(Int.init)
          text += codes.map { font[$0] ?? "\u{FFFD}" }.joined()
        }
      case "BDC", "BMC":
        depth += 1
        if let place = operands.firstIndex(of: .name("ActualText")),
          case .string(let bytes) = operands[place + 1], replacedFrom == nil
        {
          text += Self.unicode(Array(bytes.dropFirst(2)))
          replacedFrom = depth
        }
      case "EMC":
        if replacedFrom == depth { replacedFrom = nil }
        depth -= 1
      case "Do":
        if case .name(let name) = operands.first, let part = file.resource(name),
          part.text.contains("/Subtype /Form"), let stream = part.stream
        {
          text += try self.text(of: PDFFile.latin(stream))
        }
      default: break
      }
      operands = []
    }
    return text
  }

  /// Which characters the codes of a font stand for.
  private func characters(of font: PDFFile.Object) throws -> [Int: String] {
    guard let map = file.object("ToUnicode", of: font)?.stream else {
      throw PDFFile.Failure(reason: "no ToUnicode in \(font.text)")
    }
    var characters: [Int: String] = [:]
    var strings: [[UInt8]] = []
    for token in Token.tokens(of: PDFFile.latin(map)) {
      switch token {
      case .string(let bytes): strings.append(bytes)
      case .word("beginbfchar"), .word("beginbfrange"): strings = []
      case .word("endbfchar"):
        for place in stride(from: 0, to: strings.count, by: 2) {
          characters[Self.number(strings[place])] = Self.unicode(strings[place + 1])
        }
      case .word("endbfrange"):
        for place in stride(from: 0, to: strings.count, by: 3) {
          let first = Self.number(strings[place])
          for code in first...Self.number(strings[place + 1]) {
            let unit = Self.number(strings[place + 2]) + code - first
            characters[code] = Unicode.Scalar(UInt32(unit)).map { String($0) }
          }
        }
      default: break
      }
    }
    return characters
  }

  private static func number(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func unicode(_ bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
}

extension PDFTextReader {
  /// A part of an instruction; brackets and numbers that nobody asks for are words and numbers.
  enum Token: Equatable {
    case number(Double)
    case name(String)
    case string([UInt8])
    case word(String)

    static func tokens(of text: String) -> [Token] {
      var tokens: [Token] = []
      var rest = Array(text.unicodeScalars)[...]
      while let next = rest.first {
        switch next {
        case " ", "\n", "[", "]": rest.removeFirst()
        case "(":
          tokens.append(.string(literal(&rest)))
        case "<" where rest.dropFirst().first != "<":
          let digits = rest.dropFirst().prefix { $0 != ">" }.filter { $0 != "\n" }
          rest = rest.drop { $0 != ">" }.dropFirst()
          tokens.append(
            .string(
              stride(from: 0, to: digits.count - 1, by: 2).map { place in
                UInt8(String(String.UnicodeScalarView(digits[place...place + 1])), radix: 16) ?? 0
              }))
        case "<", ">": rest.removeFirst(2)
        default:
          let isName = next == "/"
          if isName { rest.removeFirst() }
          let word = String(
            String.UnicodeScalarView(rest.prefix { !" \n[]()<>/".unicodeScalars.contains($0) }))
          rest = rest.dropFirst(word.unicodeScalars.count)
          tokens.append(isName ? .name(word) : Double(word).map { .number($0) } ?? .word(word))
        }
      }
      return tokens
    }

    /// A string in parentheses.
    private static func literal(_ rest: inout ArraySlice<Unicode.Scalar>) -> [UInt8] {
      var bytes: [UInt8] = []
      rest.removeFirst()
      while let next = rest.popFirst(), next != ")" {
        guard next == "\\", let escaped = rest.popFirst() else {
          bytes.append(UInt8(truncatingIfNeeded: next.value))
          continue
        }
        let digits = ([escaped] + rest.prefix(2)).map { String($0) }.joined()
        if let code = UInt8(digits, radix: 8) {
          bytes.append(code)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(UInt8(truncatingIfNeeded: escaped.value))
        }
      }
      return bytes
    }
  }
}
