// Square roots and roundings are operations of IEEE 754, with one right result. For those that the
// processor lacks the compiler calls the C library, which is linked because it is imported here;
// nothing else of it is used.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
