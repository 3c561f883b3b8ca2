/// Why a table cannot be read, or a column not be used as asked.
///
/// The description has no file name: it is for who knows the file to write that, and the line, before it.
///
/// ```swift
/// do { print(try Table(csv: bytes).column(named: "x2").numbers()) }
/// catch { print(error.line ?? 0, error) }  // 17 column x2: "n/a" is no number; leave ...
/// ```
public struct TableError: Error, Sendable, Hashable {
  /// The line of the file, counted from 1, where there is one. Rows may span several lines.
  public var line: Int?
  /// The row of the table, counted from 0, where there is one.
  public var row: Int?
  /// The name of the column that this is about, if it is about one.
  public var column: String?
  /// What is written there, if this is about something that is written.
  public var value: String?
  /// What is wrong with it.
  public var reason: Reason

  /// An error that is about nothing but what it is given.
  public init(
    _ reason: Reason, line: Int? = nil, row: Int? = nil, column: String? = nil,
    value: String? = nil
  ) {
    self.line = line
    self.row = row
    self.column = column
    self.value = value
    self.reason = reason
  }

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// There is nothing in the file, or nothing but empty lines and comments.
    case empty
    /// The file is no text, but what is named here, such as "a PDF document".
    case notText(String)
    /// The bytes are not UTF-8: probably another character set.
    case notUTF8
    /// A file that is marked as UTF-16 is not.
    case notUTF16
    /// A byte is zero, as in no text but UTF-16, which has no byte order mark then.
    case zeroByte
    /// There are more bytes than are read: `Table.maximumBytes`.
    case tooLarge(bytes: Int)
    /// There are more columns than are read: `Table.maximumColumns`.
    case tooManyColumns
    /// A quotation mark opens a cell, and none closes it.
    case openQuote
    /// Something follows the quotation mark that closes a cell.
    case textAfterQuote
    /// A row has more or fewer cells than there are columns.
    case cellCount(Int, expected: Int)
    /// Columns have the same name; their positions, counted from 1.
    case sameName(Int, Int)
    /// A table that is made has no columns.
    case noColumns
    /// A column that is made has no name.
    case noName
    /// A column that is made has another number of rows than the first one.
    case columnLength(Int, expected: Int)
    /// A number has to be one, and is something else.
    case noNumber(NumberMistake?)
    /// A value is missing where one is needed.
    case missing
    /// No column has this name. These ones are near, and these are all there are.
    case unknownColumn(nearest: [String], all: [String])
    /// A text is no delimiter of columns.
    case delimiter
    /// A text does not mark comments.
    case commentMark
  }
}

extension TableError: CustomStringConvertible {
  /// The mistake in one line, with what to do about it, but without file and line.
  public var description: String {
    [message, remedy].compactMap(\.self).joined(separator: "; ")
  }

  /// The mistake alone, without what to do about it.
  public var message: String {
    var parts: [String] = []
    if let column { parts.append("column \(Quotation(name: column))") }
    if line == nil, let row { parts.append("row \(row)") }
    parts.append(problem)
    return parts.joined(separator: ": ")
  }

  /// What is wrong, without where.
  private var problem: String {
    let value = Quotation(value ?? "").description
    return switch reason {
    case .empty: "there is no table, but an empty file, or nothing but comments"
    case .notText(let kind): "this is no text, but \(kind)"
    case .notUTF8: "\(value) is not written in UTF-8"
    case .notUTF16: "the file is marked as UTF-16, and is not"
    case .zeroByte: "a byte is zero: this is no text, or UTF-16 without a byte order mark"
    case .tooLarge(let bytes):
      "the file has \(bytes) bytes, more than the \(Table.maximumBytes) that are read"
    case .tooManyColumns: "there are more than the \(Table.maximumColumns) columns that are read"
    case .openQuote: "a quotation mark is opened and never closed: \(value)"
    case .textAfterQuote: "\(value) follows a closing quotation mark"
    case .cellCount(let count, let expected):
      "the row has \(count) \(count == 1 ? "cell" : "cells") for \(expected) \(expected == 1 ? "column" : "columns")"
    case .sameName(let first, let second):
      "columns \(first) and \(second) have the same name"
    case .noColumns: "a table has no columns"
    case .noName: "a column has no name"
    case .columnLength(let count, let expected):
      "the column has \(count) rows, and the first one \(expected)"
    case .noNumber(let mistake): "\(value) is \(mistake?.kind ?? "no number")"
    case .missing:
      (self.value ?? "").isEmpty ? "a value is missing" : "a value is missing: \(value)"
    case .unknownColumn: "there is no column \(value)"
    case .delimiter: "\(value) is no delimiter"
    case .commentMark: "\(value) marks no comments"
    }
  }

  /// What to do about it; nil where that goes without saying.
  public var remedy: String? {
    switch reason {
    case .empty: "give a file with a row for each sample"
    case .notText: "export it as CSV in UTF-8 first"
    case .notUTF8: "save the file as UTF-8, for instance by iconv -f WINDOWS-1252 -t UTF-8"
    case .notUTF16, .zeroByte: "save it as CSV in UTF-8"
    case .tooLarge, .tooManyColumns: "leave out what is not needed"
    case .openQuote: "close it, or write a quotation mark in a quoted cell twice"
    case .textAfterQuote: "write a quotation mark in a quoted cell twice, or check the delimiter"
    case .cellCount:
      row == 0
        ? "quote cells with a delimiter in them, and make sure that the first line names all columns and is no title or comment"
        : "put cells with a delimiter in them into quotation marks, or check the delimiter"
    case .sameName: "rename one of them"
    case .noColumns: "give it one at least"
    case .noName: "name it"
    case .columnLength: "give all columns a value for each row"
    case .noNumber(let mistake): mistake?.remedy ?? "leave the cell empty where a value is missing"
    case .missing: "fill it in, or leave out rows with missing values"
    case .unknownColumn(let nearest, let all):
      nearest.isEmpty
        ? "there are \(Self.list(all, most: Self.mostNames))"
        : "is \(nearest.joined(separator: " or ")) meant?"
    case .delimiter: "give one character that stands in no number or word, or: tab"
    case .commentMark: "give one character, such as #"
    }
  }

  /// More names are no help.
  private static let mostNames = 20

  private static func list(_ names: [String], most: Int) -> String {
    names.isEmpty
      ? "none" : names.prefix(most).joined(separator: ", ") + (names.count > most ? ", ..." : "")
  }
}
