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
    case .numbers(let values): return values
    case .booleans(let values): return values.map { $0.map { $0 ? 1 : 0 } ?? .nan }
    case .texts(let texts):
      var numbers: [Double] = []
      for row in 0..<texts.codes.count {
        guard let text = texts.text(row) else {
          numbers.append(.nan)
          continue
        }
        guard let number = reading.number(in: text) else { throw noNumber(inRow: row) }
        numbers.append(number)
      }
      return numbers
    }
  }

  private var reading: DecimalReading {
    DecimalReading(hasDecimalComma: origin?.source.dialect.decimalComma ?? false)
  }

  /// The mistake that a cell is no number.
  func noNumber(inRow row: Int) -> TableError {
    let likely = NumberMistake(
      in: written(inRow: row), hasDecimalComma: origin?.source.dialect.decimalComma ?? false)
    let isName = likely == nil && origin?.isFirstWithoutHeader(row) == true
    return mistake(.noNumber(isName ? .name : likely), inRow: row)
  }

  /// The values as texts, one for each row: as they are written for texts, true and false for booleans, the
  /// shortest decimal for numbers; nil where one is missing.
  public func texts() -> [String?] {
    (0..<count).map { row in cells.isMissing(row) ? nil : self[row].description }
  }
}
