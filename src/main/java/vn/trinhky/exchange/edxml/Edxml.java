package vn.trinhky.exchange.edxml;

import vn.trinhky.exchange.Message;

/** Messages as files of QCVN 102:2016, and back. */
public final class Edxml {

    public static final String CONTENT_TYPE = "application/xml";

    /** The ending of a file that holds one message. */
    public static final String ENDING = ".edxml";

    /** Bytes of a whole file: three documents of the largest size that offices send. */
    public static final int LARGEST = 96 << 20;

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final String PREFIX = "edXML";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private Edxml() {}

    /** The same message always gives the same bytes. */
    public static byte[] write(Message message) {
        XmlFile file = new XmlFile();
        if (message instanceof Message.Envelope envelope) {
            new EnvelopeWriter(file).write(envelope);
        } else if (message instanceof Message.Status status) {
            new StatusWriter(file).write(status);
        }
        return file.bytes();
    }

    /**
     * Reads what somebody else wrote. Nothing outside the bytes is ever fetched, and the memory is a small multiple of them.
     *
     * @throws UnreadableEnvelope with the cause, if it is no message or not to be trusted with more time
     */
    public static Message read(byte[] file) throws UnreadableEnvelope {
        return MessageReader.read(XmlTree.read(file));
    }
}
