package vn.trinhky.word.intake;

/** Opens every hostile file in a Java that has little memory, and says why each was refused. */
final class SmallHouse {

    private SmallHouse() {}

    public static void main(String[] nothing) {
        for (HostileFile file : HostileFile.values()) {
            System.out.println(file + " " + HostileFilesTests.reasonFor(file));
        }
    }
}
