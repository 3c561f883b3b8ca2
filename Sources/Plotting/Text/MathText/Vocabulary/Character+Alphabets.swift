extension Character {
  /// The form of a letter or digit that Unicode has for formulas in an alphabet, such as ℝ for R in
  /// blackboard bold; nil where it has none, and for the shapes that need no character of their own.
  ///
  /// Browsers draw no other letters in formulas than these: of `mathvariant` MathML Core has kept the value
  /// `normal` alone. Fonts for formulas hold them too. Source: The Unicode Standard, the block Mathematical
  /// Alphanumeric Symbols and the letters that had a place before it, in Letterlike Symbols.
  func variant(_ variant: MathSymbol.Variant) -> Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first,
      let alphabet = Alphabet(variant), let form = alphabet.form(of: scalar)
    else { return nil }
    return Character(form)
  }
}

/// An alphabet of formulas: where the forms of characters that follow each other begin.
private struct Alphabet: Sendable {
  /// The form of A.
  var capitals: UInt32
  /// The form of a.
  var smalls: UInt32
  /// The form of 0, or nil for an alphabet without digits.
  var digits: UInt32?
  /// The form of capital alpha, from which those of all Greek letters follow, or nil.
  var greek: UInt32?
  /// The forms of characters that stand elsewhere.
  var exceptions: [Unicode.Scalar: Unicode.Scalar] = [:]

  init?(_ variant: MathSymbol.Variant) {
    switch variant {
    case .bold: self = .bold
    case .italic: self = .italic
    case .boldItalic: self = .boldItalic
    case .calligraphic, .script: self = .script
    case .fraktur: self = .fraktur
    case .blackboardBold: self = .doubleStruck
    case .sansSerif: self = .sansSerif
    case .monospace: self = .monospace
    case .math, .roman, .surrounding: return nil
    }
  }

  private init(
    _ capitals: UInt32, _ smalls: UInt32, digits: UInt32? = nil, greek: UInt32? = nil,
    except exceptions: [Unicode.Scalar: Unicode.Scalar] = [:]
  ) {
    self.capitals = capitals
    self.smalls = smalls
    self.digits = digits
    self.greek = greek
    self.exceptions = exceptions
  }

  /// The form of a character in the alphabet.
  func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let exception = exceptions[scalar] { return exception }
    let value: UInt32? =
      switch scalar {
      case "A"..."Z": capitals + (scalar.value - ("A" as Unicode.Scalar).value)
      case "a"..."z": smalls + (scalar.value - ("a" as Unicode.Scalar).value)
      case "0"..."9": digits.map { $0 + (scalar.value - ("0" as Unicode.Scalar).value) }
      default: greek.flatMap { first in Self.greekOrder(of: scalar).map { first + $0 } }
      }
    return value.flatMap(Unicode.Scalar.init)
  }

  /// The place of a Greek letter, or of what is counted among them, in each of the Greek alphabets.
  private static func greekOrder(of scalar: Unicode.Scalar) -> UInt32? {
    let capitalAlpha: Unicode.Scalar = "Α"
    let smallAlpha: Unicode.Scalar = "α"
    return switch scalar {
    // ϴ has the place that is empty between capital rho and sigma.
    case "Α"..."Ρ", "Σ"..."Ω": scalar.value - capitalAlpha.value
    case "ϴ": 17
    case "∇": 25
    case "α"..."ω": 26 + scalar.value - smallAlpha.value
    case "∂": 51
    case "ϵ": 52
    case "ϑ": 53
    case "ϰ": 54
    case "ϕ": 55
    case "ϱ": 56
    case "ϖ": 57
    default: nil
    }
  }

  static let bold = Alphabet(
    0x1D400, 0x1D41A, digits: 0x1D7CE, greek: 0x1D6A8, except: ["Ϝ": "\u{1D7CA}", "ϝ": "\u{1D7CB}"])
  static let italic = Alphabet(
    0x1D434, 0x1D44E, greek: 0x1D6E2, except: ["h": "ℎ", "ı": "\u{1D6A4}", "ȷ": "\u{1D6A5}"])
  static let boldItalic = Alphabet(0x1D468, 0x1D482, greek: 0x1D71C)
  static let script = Alphabet(
    0x1D49C, 0x1D4B6,
    except: [
      "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
      "g": "ℊ", "o": "ℴ",
    ])
  static let fraktur = Alphabet(
    0x1D504, 0x1D51E, except: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"])
  static let doubleStruck = Alphabet(
    0x1D538, 0x1D552, digits: 0x1D7D8,
    except: [
      "C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ", "Γ": "ℾ", "γ": "ℽ",
      "Π": "ℿ", "π": "ℼ", "∑": "⅀",
    ])
  static let sansSerif = Alphabet(0x1D5A0, 0x1D5BA, digits: 0x1D7E2)
  static let monospace = Alphabet(0x1D670, 0x1D68A, digits: 0x1D7F6)
}
