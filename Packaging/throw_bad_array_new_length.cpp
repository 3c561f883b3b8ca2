// libstdc++ has this function since GCC 11 (GLIBCXX_3.4.29), Swift's runtime calls it when a container
// would grow beyond all memory, and Debian 11 comes with GCC 10. It does what the original does.
#include <new>

namespace std {
[[noreturn]] void __throw_bad_array_new_length();

void __throw_bad_array_new_length() {
    throw bad_array_new_length();
}
}  // namespace std
