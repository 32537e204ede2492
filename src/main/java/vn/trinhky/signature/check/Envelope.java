package vn.trinhky.signature.check;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The envelope (CMS) in which a signature lies in a file. The signature covers the document and its own attributes, but
 * neither the envelope's other parts nor the zeros behind it. Each of those parts can be written in one way only, follows
 * from what is covered, or is vouched for by a certificate: this is what is asked here, byte by byte.
 */
final class Envelope {

    private final SignedData data;
    private final SignerInfo signer;

    private Envelope(SignedData data) {
        this.data = data;
        this.signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    }

    /** Whether every byte is accounted for; {@code bytes} may end in zeros. */
    static boolean isProven(byte[] bytes, EnclosedCertificates trusted) {
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            ASN1Primitive object = in.readObject();
            byte[] again = object.getEncoded(ASN1Encoding.DL);
            if (!isFollowedByZeros(bytes, again)) {
                return false;
            }
            ContentInfo content = ContentInfo.getInstance(object);
            SignedData data = SignedData.getInstance(content.getContent());
            return PKCSObjectIdentifiers.signedData.equals(content.getContentType())
                    && Arrays.equals(again, new ContentInfo(content.getContentType(), data).getEncoded(ASN1Encoding.DL))
                    && data.getSignerInfos().size() == 1
                    && new Envelope(data).isProven(trusted);
        } catch (IOException | RuntimeException notEvenAnEnvelope) {
            return false;
        }
    }

    private static boolean isFollowedByZeros(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length
                || !Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length)) {
            return false;
        }
        for (int i = beginning.length; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isProven(EnclosedCertificates trusted) throws IOException {
        return tagsFit()
                && versionsFit()
                && algorithmsFit()
                && valueIsPlain()
                && data.getCRLs() == null
                && trusted.proveAll(data.getCertificates(), signer.getSID(), signedDigest())
                && unsignedIsProven(trusted);
    }

    /** Of the signer's certificate, from among the signed attributes (RFC 5035). */
    private byte[] signedDigest() {
        Attribute named = signed().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2 first = SigningCertificateV2.getInstance(onlyValue(named)).getCerts()[0];
        if (!NISTObjectIdentifiers.id_sha256.equals(first.getHashAlgorithm().getAlgorithm())) {
            throw new IllegalArgumentException("not SHA-256");
        }
        return first.getCertHash();
    }

    /** A parser that looks only for some tag would take another one: both structures must come out again as they were. */
    private boolean tagsFit() throws IOException {
        ASN1Encodable written = data.getSignerInfos().getObjectAt(0);
        return Arrays.equals(
                written.toASN1Primitive().getEncoded(ASN1Encoding.DL),
                signer.toASN1Primitive().getEncoded(ASN1Encoding.DL));
    }

    /** RFC 5652, 5.1 and 5.3: versions follow from the contents. */
    private boolean versionsFit() {
        boolean plain =
                PKCSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        boolean byName = !signer.getSID().isTagged();
        return byName
                && signer.getVersion().equals(new ASN1Integer(1))
                && data.getVersion().equals(new ASN1Integer(plain ? 1 : 3))
                && contentTypeFits();
    }

    private boolean contentTypeFits() {
        Attribute type = signed().get(CMSAttributes.contentType);
        return type != null && data.getEncapContentInfo().getContentType().equals(onlyValue(type));
    }

    /** Algorithms stand in several places; RFC 6211 puts them among the signed attributes, too. */
    private boolean algorithmsFit() {
        AlgorithmIdentifier digest = signer.getDigestAlgorithm();
        ASN1Set listed = data.getDigestAlgorithms();
        boolean listedOnce =
                listed.size() == 1 && digest.equals(AlgorithmIdentifier.getInstance(listed.getObjectAt(0)));
        Attribute protection = signed().get(CMSAttributes.cmsAlgorithmProtect);
        if (!listedOnce || protection == null) {
            return listedOnce && isPlain(digest) && isPlain(signer.getDigestEncryptionAlgorithm());
        }
        CMSAlgorithmProtection named = CMSAlgorithmProtection.getInstance(onlyValue(protection));
        return digest.equals(named.getDigestAlgorithm())
                && signer.getDigestEncryptionAlgorithm().equals(named.getSignatureAlgorithm());
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
    }

    /** An ECDSA value is a structure of its own and must be written in the one way as well. */
    private boolean valueIsPlain() throws IOException {
        byte[] value = signer.getEncryptedDigest().getOctets();
        if (signer.getDigestEncryptionAlgorithm().getParameters() != null) {
            return true;
        }
        byte[] again = ASN1Primitive.fromByteArray(value).getEncoded(ASN1Encoding.DER);
        return Arrays.equals(value, again);
    }

    /** Outside the signed attributes there may be a time stamp: an envelope like this one. */
    private boolean unsignedIsProven(EnclosedCertificates trusted) throws IOException {
        if (signer.getUnauthenticatedAttributes() == null) {
            return true;
        }
        for (ASN1Encodable element : signer.getUnauthenticatedAttributes()) {
            Attribute attribute = Attribute.getInstance(element);
            boolean stamp = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.equals(attribute.getAttrType());
            byte[] token = onlyValue(attribute).toASN1Primitive().getEncoded(ASN1Encoding.DL);
            if (!stamp || !isProven(token, trusted)) {
                return false;
            }
        }
        return true;
    }

    private AttributeTable signed() {
        return new AttributeTable(signer.getAuthenticatedAttributes());
    }

    private static ASN1Encodable onlyValue(Attribute attribute) {
        if (attribute.getAttrValues().size() != 1) {
            throw new IllegalArgumentException("more than one value");
        }
        return attribute.getAttrValues().getObjectAt(0);
    }
}
