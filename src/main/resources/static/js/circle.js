// Everything a circle's page and the treasure chest need.
import "tillit/key-ring";
import "tillit/sealed-text";
import "tillit/make-key";
import "tillit/circle-qr";
