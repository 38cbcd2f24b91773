// What the desk of a gathering needs: the time left, the stream's state, and the place of who uses the keyboard.
import "tillit/step-clock";
import "tillit/keep-place";
import "tillit/stay-connected";
