# Draws one of the pictures of the table: gnuplot -c gnuplot_pictures.gp NAME FILE
name = ARG1
file = ARG2
count = int(word(system("echo ".name." | tr - ' '"), 2))
translucent = strstrt(name, "translucent") > 0
format = system("echo ".file." | sed 's/.*[.]//'")
if (format eq "png") set terminal pngcairo size 640,480
if (format eq "svg") set terminal svg size 640,480
if (format eq "pdf") set terminal pdfcairo size 6.4in,4.8in
set output file
unset key
set samples count
fraction(x) = x - floor(x)
color = translucent ? "#F21F77B4" : "#1F77B4"
plot "+" using (fraction($0 * 0.7548776662466927)):(fraction($0 * 0.5698402909980532)) \
    with points pointtype 7 pointsize 1 linecolor rgb color
