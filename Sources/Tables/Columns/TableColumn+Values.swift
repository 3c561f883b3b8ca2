extension TableColumn {
  /// What to do about missing values where numbers are needed.
  public enum MissingRule: Sendable {
    /// They are an error.
    case refused
    /// They become NaN.
    case nan
  }

  /// The numbers of the column, one for each row; true is 1 and false is 0.
  ///
  /// ```swift
  /// let ages = try table.column(named: "age").numbers(missing: .nan)
  /// ```
  ///
  /// - Throws: `TableError` with the first cell that is no number, or is missing.
  public func numbers(missing: MissingRule = .refused) throws(TableError) -> [Double] {
    let numbers = try numbersOrNaN()
    if missing == .refused, let row = numbers.firstIndex(where: \.isNaN) {
      throw mistake(.missing, inRow: row)
    }
    return numbers
  }

  private func numbersOrNaN() throws(TableError) -> [Double] {
    switch cells {
    case .numbers(let values): return values.numbers
    case .booleans(let booleans): return booleans.values.map { $0.map { $0 ? 1 : 0 } ?? .nan }
    case .texts(let texts): return try numbers(in: texts)
    }
  }

  /// The numbers in a column of texts, which are not all numbers unless rows were left out.
  private func numbers(in texts: TextCells) throws(TableError) -> [Double] {
    let numbers = numbersAmong(texts)
    if let row = numbers.firstIndex(of: nil) { throw noNumber(inRow: row) }
    return numbers.compactMap(\.self)
  }

  /// The numbers that texts are: nil for those that are none, NaN for those that are missing.
  func numbersAmong(_ texts: TextCells) -> [Double?] {
    let reading = DecimalReading(hasDecimalComma: hasDecimalComma)
    let bytes = texts.pool.bytes
    return texts.codes.map { code in
      guard code != TextCells.missing else { return .nan }
      let cell = texts.pool.cell(Int(code)).trimmed(in: bytes)
      return reading.number(in: bytes, from: cell.start, to: cell.end)
    }
  }

  private var hasDecimalComma: Bool { origin?.source.dialect.decimalComma ?? false }

  /// The mistake that a cell is no number.
  func noNumber(inRow row: Int) -> TableError {
    let likely = NumberMistake(in: written(inRow: row), hasDecimalComma: hasDecimalComma)
    let isName = likely == nil && origin?.isFirstWithoutHeader(row) == true
    return mistake(.noNumber(isName ? .name : likely), inRow: row)
  }

  /// The values as texts, one for each row: texts and booleans as they are written, the shortest decimals for
  /// numbers; nil where one is missing.
  public func texts() -> [String?] { (0..<count).map { text(inRow: $0) } }

  /// The value in a row as a text.
  func text(inRow row: Int) -> String? {
    switch cells {
    case .numbers(let values): values[row].isNaN ? nil : NumberWriting.text(of: values[row])
    case .booleans(let booleans): booleans.values[row].map { booleans.word(for: $0) }
    case .texts(let texts): texts.text(row)
    }
  }
}
