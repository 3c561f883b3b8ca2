import Files
import Projects
import Tables

/// A table of the user's.
struct TableFile {
  /// The path; "-" is standard input.
  let path: String

  /// What messages call it.
  var name: String { path == PictureOptions.standardStream ? "standard input" : path }

  /// What figures call the data: the name of the file without folders and ending.
  var title: String {
    guard path != PictureOptions.standardStream else { return "" }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  /// The samples.
  ///
  /// - Parameter warn: is told what was read otherwise than it may be meant.
  /// - Throws: `FileError` when it cannot be read, `DataFailure` for what stands in it.
  func samples(
    _ declaration: DataDeclaration, dialect: CSVDialect, warn: (String) -> Void
  ) throws -> StudyData {
    let bytes =
      path == PictureOptions.standardStream
      ? try StandardInput.read(atMost: Table.maximumBytes)
      : try InputFile.read(path, atMost: Table.maximumBytes)
    do {
      let table = try Table(csv: bytes, dialect: dialect)
      let data = try StudyData(table, reading: declaration, name: title)
      for warning in table.warnings where data.isAbout(warning) {
        warn("\(place(warning.line)): warning: \(warning)")
      }
      return data
    } catch let error as TableError {
      let hint = error.reason == .missing ? " (--missing skip)" : ""
      throw DataFailure("\(error)\(hint)", in: name, line: error.line)
    } catch let error as ProjectError {
      throw DataFailure("\(error)", in: name)
    }
  }

  private func place(_ line: Int?) -> String { line.map { "\(name):\($0)" } ?? name }
}

extension StudyData {
  /// Whether a warning is about a column that is used.
  fileprivate func isAbout(_ warning: TableWarning) -> Bool {
    switch warning {
    case .unnamed(let column), .rowNumbers(let column):
      featureNames.contains(column) || targetName == column
    case .nearlyNumeric(let error, _): targetName == error.column
    case .decimalComma: true
    }
  }
}
