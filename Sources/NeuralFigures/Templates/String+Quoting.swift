extension String {
  /// The text as it can stand between double quotes in JSON
  /// (<https://www.rfc-editor.org/rfc/rfc8259#section-7>), whose escapes YAML, TOML and JavaScript share. What
  /// could end a `script` element or another kind of quotes is escaped too.
  var escapedForQuotes: String {
    replacingScalars { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "\t": "\\t"
      // Line separators end lines in JavaScript and YAML.
      case "<", ">", "&", "'", "`", "$", "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}":
        scalar.escapedInQuotes
      default: scalar.properties.generalCategory == .control ? scalar.escapedInQuotes : nil
      }
    }
  }

  /// The text as an identifier of a style sheet, or as it can stand in a string there
  /// (<https://www.w3.org/TR/css-syntax-3/#escaping>).
  var escapedForCSS: String {
    replacingScalars { scalar in
      let isPlain = scalar.isASCIILetterOrDigit || scalar == "-" || scalar == "_"
      // U+0000 is none that an escape could mean.
      if scalar == "\0" { return "\\fffd " }
      return isPlain ? nil : "\\\(String(scalar.value, radix: 16)) "
    }
  }
}

extension Unicode.Scalar {
  /// The scalar by its number, of four hexadecimal digits.
  fileprivate var escapedInQuotes: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
