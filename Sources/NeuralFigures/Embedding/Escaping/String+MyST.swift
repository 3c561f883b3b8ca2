extension String {
  /// The text as a paragraph of MyST.
  var escapedForMyST: String { escapedForCommonMark }

  /// The text as a scalar of YAML in double quotes (<https://yaml.org/spec/1.2.2/#731-double-quoted-style>), on
  /// one line.
  var quotedForYAML: String {
    let text = onSingleLine.replacingScalars { scalar in
      scalar == "\\" || scalar == "\"" ? "\\\(scalar)" : nil
    }
    return "\"\(text)\""
  }
}
