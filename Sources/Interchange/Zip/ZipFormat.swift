/// The words of zip archives that reading and writing share.
///
/// Source: PKWARE, APPNOTE.TXT: .ZIP File Format Specification, version 6.3.10.
enum ZipFormat {
  /// What the parts begin with.
  enum Signature {
    static let local: UInt32 = 0x0403_4B50
    static let entry: UInt32 = 0x0201_4B50
    static let end: UInt32 = 0x0605_4B50
    static let longEnd: UInt32 = 0x0606_4B50
    static let longEndLocator: UInt32 = 0x0706_4B50
  }

  /// The sizes of the parts without what is of any length.
  enum Size {
    static let end = 22
    static let longEndLocator = 20
  }

  /// The field that has sizes of 64 bits where 32 are too few.
  static let longSizes: UInt16 = 1

  /// What stands in place of a number that has a field of its own.
  static let elsewhere16 = Int(UInt16.max)
  static let elsewhere32 = Int(UInt32.max)

  /// How an entry is packed.
  enum Method {
    static let stored: UInt16 = 0
    static let deflated: UInt16 = 8
  }

  enum Flag {
    static let encrypted: UInt16 = 1
    static let utf8: UInt16 = 1 << 11
  }
}
