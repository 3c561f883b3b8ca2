// What a program defines itself is called instead of what a library defines: so the renderer's calls of
// these two functions come here, and go on to Cairo with other values.
#define _GNU_SOURCE
#include "cairo_override.h"

#include <dlfcn.h>
#include <stdlib.h>

typedef struct _cairo cairo_t;

static struct cairo_override current;

void cairo_override_set(struct cairo_override override) { current = override; }

static void *find(const char *name) {
    void *function = dlsym(RTLD_NEXT, name);
    if (!function) abort();
    return function;
}

void cairo_set_tolerance(cairo_t *context, double tolerance) {
    static void (*cairo)(cairo_t *, double);
    if (!cairo) *(void **)&cairo = find("cairo_set_tolerance");
    cairo(context, current.tolerance > 0 ? current.tolerance : tolerance);
}

void cairo_set_antialias(cairo_t *context, int antialias) {
    static void (*cairo)(cairo_t *, int);
    if (!cairo) *(void **)&cairo = find("cairo_set_antialias");
    cairo(context, antialias == 0 ? current.antialias : antialias);
}
