package vn.trinhky.word;
class Tmp { Object o = vn.trinhky.manuscript.json.Digests.of(vn.trinhky.manuscript.Manuscript.empty()); }
