;;; Uses Pizhu inside Emacs as a person would and writes what was seen to $PIZHU_RESULT as JSON.  -*- lexical-binding: t -*-
;; Loaded behind docs/editors/pizhu.el in batch mode.  Every wait is for what the server sends.

(require 'json)
(require 'package)
(unless (locate-library "eglot") (package-activate-all))
(require 'eglot)
(require 'flymake)
(require 'imenu)

(defvar seen nil "What was seen, as an alist for JSON.")

(defun saw (what value)
  "Keep VALUE under the name WHAT."
  (push (cons what value) seen))

(defun await (what condition)
  "Read what processes send until CONDITION holds; WHAT is the condition's name."
  (let ((end (+ (float-time) 15)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 1))
    value))

(defun diagnostic-code (diagnostic)
  "The rule that made a flymake DIAGNOSTIC."
  (let ((lsp (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)))))
    (plist-get lsp :code)))

(defun diagnostics-with (code)
  "The diagnostics of the buffer as they stand when one of them has CODE."
  (await (concat "the diagnostic " code)
         (lambda ()
           (let ((all (flymake-diagnostics)))
             (and (member code (mapcar #'diagnostic-code all)) all)))))

(defun as-json (diagnostic)
  "What a person sees of a flymake DIAGNOSTIC."
  (let ((beg (flymake-diagnostic-beg diagnostic)))
    `((code . ,(diagnostic-code diagnostic))
      (message . ,(flymake-diagnostic-text diagnostic))
      (line . ,(1- (line-number-at-pos beg)))
      (text . ,(buffer-substring-no-properties beg (flymake-diagnostic-end diagnostic))))))

(defun names (index)
  "The tree of names in an imenu INDEX."
  (vconcat
   (mapcar (lambda (entry)
             (let ((name (substring-no-properties (car entry))))
               `((name . ,name) (children . ,(if (imenu--subalist-p entry) (names (cdr entry)) [])))))
           index)))

(defun choose (title beg end &optional kind)
  "Execute the first code action of KIND between BEG and END whose title begins with TITLE."
  (let ((tick (buffer-chars-modified-tick)))
    ;; A person answers in the minibuffer; batch mode has none.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt items &rest _)
                 (let ((titles (mapcar #'car items)))
                   (or (cl-find-if (lambda (each) (string-prefix-p title each)) titles)
                       (error "No code action %s among %s" title titles)))))
              ;; Otherwise eglot takes it that the mouse was clicked.
              (last-nonmenu-event t))
      (eglot-code-actions beg end kind t))
    (await (concat "the edit of " title) (lambda () (> (buffer-chars-modified-tick) tick)))))

(defun drive ()
  "The whole visit."
  (find-file (getenv "PIZHU_FILE"))
  (saw 'mode (symbol-name major-mode))
  ;; eglot-ensure waits for the next command, which batch mode has none of.
  (run-hooks 'post-command-hook)
  (await "the server" #'eglot-managed-p)
  (flymake-start)
  (saw 'diagnostics (vconcat (mapcar #'as-json (diagnostics-with (getenv "PIZHU_CODE")))))
  (saw 'symbols (names (eglot-imenu)))
  (goto-char (point-min))
  (search-forward (getenv "PIZHU_AT"))
  (choose (getenv "PIZHU_ACTION") (match-beginning 0) (match-end 0))
  (saw 'after_action (vconcat (split-string (buffer-string) "\n")))
  (choose (getenv "PIZHU_FIX_ALL") (point-min) (point-min) "source.fixAll.pizhu")
  (save-buffer)
  (eglot-shutdown (eglot-current-server)))

(condition-case problem (drive) (error (saw 'error (format "%S" problem))))
(let ((coding-system-for-write 'utf-8))
  (write-region (json-encode seen) nil (getenv "PIZHU_RESULT")))
;;; emacs-drive.el ends here
