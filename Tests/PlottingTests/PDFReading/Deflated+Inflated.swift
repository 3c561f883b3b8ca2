import CZlib

@testable import Plotting

extension Deflated {
  /// No byte stands for more of them; zlib's technical details, "Maximum Compression Factor".
  private static let largestFactor = 1032

  /// What data were before they were packed, or nil for what is broken.
  static func inflated(_ bytes: [UInt8]) -> [UInt8]? {
    let largest = max(bytes.count, 1) * Self.largestFactor
    var room = min(largest, max(bytes.count, 1) * 8)
    while true {
      var result = [UInt8](repeating: 0, count: room)
      var count = uLongf(room)
      switch uncompress(&result, &count, bytes, uLong(bytes.count)) {
      case Z_OK: return Array(result.prefix(Int(count)))
      // There may be more than there was room for.
      case Z_BUF_ERROR where room < largest: room = min(largest, room * 2)
      default: return nil
      }
    }
  }
}
