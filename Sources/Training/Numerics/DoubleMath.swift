/// Elementary functions of doubles in plain arithmetic, with the same bits on every machine.
///
///     DoubleMath.log(2)  // 0.6931471805599453
///     DoubleMath.exp(1)  // 2.718281828459045
///
/// The C library's functions differ in the last bit from one version to the next, which is
/// enough to move a random normal number or a trained weight. Each function here lives in a
/// file of its own.
public enum DoubleMath {
  /// The natural logarithm of 2 to 106 bits.
  static let ln2 = DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)
}
