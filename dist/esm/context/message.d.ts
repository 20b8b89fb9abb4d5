/** One thing that the reader can do. */
export interface Action {
    readonly label: string;
    readonly act: () => void;
}
/** One that is done with a file of the reader's choice. */
export interface FileAction {
    readonly label: string;
    readonly onFile: (file: File) => void;
}
/** What the reader is told, and what they can do about it. */
export interface Message {
    readonly text: string;
    readonly actions?: readonly Action[];
}
