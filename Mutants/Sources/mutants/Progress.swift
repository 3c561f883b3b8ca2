import Foundation

/// Tells on standard error how far things are.
enum Progress {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data("mutants: \(text)\n".utf8))
  }
}
