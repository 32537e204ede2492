package vn.trinhky.workflow.map.drawing;

/** A place in the picture. */
public record Point(double x, double y) {

    @Override
    public String toString() {
        return x + "," + y;
    }
}
