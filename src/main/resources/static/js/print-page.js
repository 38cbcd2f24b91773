// Prints the page one looks at; without script the browser's own menu does the same.
class PrintPage extends HTMLElement {
    connectedCallback() {
        this.hidden = false;
        this.querySelector("button").addEventListener("click", () => window.print());
    }
}
customElements.define("print-page", PrintPage);
