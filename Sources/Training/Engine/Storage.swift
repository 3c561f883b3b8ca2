/// Memory for vectors, zeroed, and freed with its owner.
///
/// The views that a storage hands out (`Row`, `Rows`, `Scalars`) must not outlive it: they are kept
/// in the value that owns the storage, or made inside its methods. That a view lies in its storage is checked in
/// every build, when it is made; its elements are in debug builds only. What goes along a view takes its
/// length from the layout of the network, to which samples have been found to fit before.
/// This file, `WideKernels.swift` and `FunctionKernels.swift` are the only ones that deal with raw memory.
struct Storage: ~Copyable {
  private let base: UnsafeMutableRawPointer
  let vectorCount: Int

  /// Allocates `vectors` vectors of zeros.
  init(vectors: Int) {
    let bytes = max(vectors, 1) * MemoryLayout<Vector>.stride
    base = .allocate(byteCount: bytes, alignment: MemoryLayout<Vector>.alignment)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    vectorCount = vectors
  }

  /// Allocates room for at least `scalars` floats, all zero.
  init(scalars: Int) {
    self.init(vectors: (scalars + Vector.width - 1) / Vector.width)
  }

  deinit { base.deallocate() }

  /// The whole storage as one row.
  var row: Row { Row(base: base, count: vectorCount) }

  /// The whole storage as floats.
  var scalars: Scalars { Scalars(base: base, count: vectorCount * Vector.width) }

  /// Rows of `length` vectors that follow one another from the vector `start` on.
  func rows(from start: Int = 0, count: Int, length: Int) -> Rows {
    precondition(start >= 0 && count >= 0 && length >= 0)
    precondition(start + count * length <= vectorCount)
    return Rows(
      base: base + start * MemoryLayout<Vector>.stride, count: count, length: length)
  }
}

/// A view of consecutive vectors: one feature, activation or gradient of a tile of samples.
struct Row {
  let base: UnsafeMutableRawPointer
  let count: Int

  @inline(__always)
  subscript(index: Int) -> Vector {
    get {
      assert(index >= 0 && index < count)
      return base.load(fromByteOffset: index &* MemoryLayout<Vector>.stride, as: Vector.self)
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base.storeBytes(
        of: newValue, toByteOffset: index &* MemoryLayout<Vector>.stride, as: Vector.self)
    }
  }

  /// The same vectors as floats.
  @inline(__always)
  var scalars: Scalars { Scalars(base: base, count: count * Vector.width) }

  /// Takes the first vectors of another row.
  func copy(_ other: Row, vectors: Int) {
    for index in 0..<vectors { self[index] = other[index] }
  }

  /// Sets every vector to zero.
  func clear() {
    for index in 0..<count { self[index] = Vector() }
  }
}

/// A view of rows of equal length.
struct Rows {
  let base: UnsafeMutableRawPointer
  let count: Int

  /// The number of vectors in each row.
  let length: Int

  @inline(__always)
  subscript(index: Int) -> Row {
    precondition(index >= 0 && index < count)
    let offset = index &* length &* MemoryLayout<Vector>.stride
    return Row(base: base + offset, count: length)
  }
}

/// A view of consecutive floats.
struct Scalars {
  let base: UnsafeMutableRawPointer
  let count: Int

  @inline(__always)
  subscript(index: Int) -> Float {
    get {
      assert(index >= 0 && index < count)
      return base.load(fromByteOffset: index &* MemoryLayout<Float>.stride, as: Float.self)
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base.storeBytes(
        of: newValue, toByteOffset: index &* MemoryLayout<Float>.stride, as: Float.self)
    }
  }

  /// Adds the four `values` to the floats from `index` on.
  @inline(__always)
  func add(_ values: SIMD4<Float>, at index: Int) {
    assert(index >= 0 && index + 4 <= count)
    let address = base + index &* MemoryLayout<Float>.stride
    let sum = address.loadUnaligned(as: SIMD4<Float>.self) + values
    address.storeBytes(of: sum, as: SIMD4<Float>.self)
  }

  /// Sets the first floats.
  func replaceFirst(with values: [Float]) {
    precondition(values.count <= count)
    for (index, value) in values.enumerated() { self[index] = value }
  }

  /// The floats in `range`.
  @inline(__always)
  subscript(range: Range<Int>) -> Scalars {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let offset = range.lowerBound &* MemoryLayout<Float>.stride
    return Scalars(base: base + offset, count: range.count)
  }
}
