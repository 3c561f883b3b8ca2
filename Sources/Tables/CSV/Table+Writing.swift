extension Table {
  /// The table as a CSV file in UTF-8, quoted as RFC 4180 has it where that is needed.
  ///
  /// ```swift
  /// let file = table.csv(CSVDialect(delimiter: .tab))
  /// ```
  ///
  /// Numbers have as few digits as give them back. A file has no types: what is written as a number, true or
  /// false is that when it is read again, and what stands for a missing value is one. What a dialect leaves
  /// open is as in the `dialect` of the table.
  public func csv(_ dialect: CSVDialect = CSVDialect()) -> [UInt8] {
    var writer = TableWriter(self, dialect: dialect.completed(by: self.dialect))
    return writer.bytes()
  }
}

extension CSVDialect {
  /// The dialect with what it leaves open from another one.
  func completed(by other: CSVDialect) -> CSVDialect {
    var result = self
    result.hasHeader = hasHeader ?? other.hasHeader
    result.delimiter = delimiter ?? other.delimiter
    // Another delimiter is no reason to write decimals as the old one made it necessary.
    result.decimalComma = decimalComma ?? (delimiter == nil ? other.decimalComma : false)
    result.lineEnding = lineEnding ?? other.lineEnding
    result.comment = comment ?? other.comment
    return result
  }
}
