// Tells changed places in the sources which of their changes is to be made in this run.
#ifndef MUTANT_SWITCH_H
#define MUTANT_SWITCH_H

#include <stdbool.h>

// The number of the change that is made; 0 for none. From the environment, MUTANT.
extern int mutant_switch_active;

// A byte for each change, set when its place is come by; NULL unless that is to be known. The file that it is kept in
// stands in the environment, MUTANTS_REACHED, so that programs that a test starts add to the same.
extern unsigned char *mutant_switch_reached;

// Changes have smaller numbers than this.
enum { mutant_switch_limit = 1 << 16 };

static inline bool mutantIsActive(int number) {
    if (__builtin_expect(mutant_switch_reached != 0, 0)) {
        __atomic_store_n(&mutant_switch_reached[number], 1, __ATOMIC_RELAXED);
    }
    return number == mutant_switch_active;
}

#endif
