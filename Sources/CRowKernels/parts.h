#ifndef PARTS_H
#define PARTS_H

/* Sums have so many parts, so that they are formed in the same order whatever the width of registers is. */
enum { PARTS = 8 };

/* The sum of the parts: halves first, then quarters, then eighths. */
static inline float total(const float part[PARTS]) {
    float first = (part[0] + part[4]) + (part[2] + part[6]);
    float second = (part[1] + part[5]) + (part[3] + part[7]);
    return first + second;
}

#endif
