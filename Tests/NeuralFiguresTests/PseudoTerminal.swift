import Foundation
import Testing

/// A terminal that a test has made up.
final class PseudoTerminal {
  /// The file that a program writes to as to a terminal.
  let path: String
  private let master: Int32
  /// Kept open, so that what was written can still be read after the program has ended.
  private let slave: Int32

  /// Whether terminals can be made up here: where /dev/pts is not mounted, as in a bare chroot, they cannot.
  static let isAvailable: Bool = {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    guard master >= 0 else { return false }
    defer { close(master) }
    var number: UInt32 = 0
    return ioctl(master, getNumber, &number) == 0
      && FileManager.default.fileExists(atPath: "/dev/pts/\(number)")
  }()

  init(columns: UInt16) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    try #require(master >= 0)
    var (lock, number): (Int32, UInt32) = (0, 0)
    #expect(ioctl(master, Self.setLock, &lock) == 0)
    #expect(ioctl(master, Self.getNumber, &number) == 0)
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, which Swift does not import.
  private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  deinit {
    close(slave)
    close(master)
  }

  /// What has been written to it and not been read yet.
  var text: String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1024)
    while case let count = read(master, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
