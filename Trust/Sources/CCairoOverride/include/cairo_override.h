#ifndef CAIRO_OVERRIDE_H
#define CAIRO_OVERRIDE_H

/* How Cairo draws from now on, whatever the program asks for. */
struct cairo_override {
    /* How far curves may be from the lines they are drawn with, in pixels; 0 for what is asked for. */
    double tolerance;
    /* What is drawn with the default antialiasing; 0, the default, for what is asked for. */
    int antialias;
};

void cairo_override_set(struct cairo_override override);

#endif
